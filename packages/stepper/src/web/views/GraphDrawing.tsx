import type { Moment } from '../../moments/Moment';
import type { Drawing } from '../graph/layout';
import { moduleLook } from '../graph/moduleLook';
import { smoothPath } from '../graph/path';
import { usePage } from './page';

interface Props {
  readonly drawing: Drawing;
  readonly moment: Moment;
}

/** The graph as SVG. What has not come yet is there in outline, so that nothing moves while one steps. */
export function GraphDrawing({ drawing, moment }: Props) {
  // A small graph is not blown up to the size of its panel.
  const [width, height] = [Math.max(drawing.width, 380), Math.max(drawing.height, 200)];
  const viewBox = `${(drawing.width - width) / 2} ${(drawing.height - height) / 2} ${width} ${height}`;
  return (
    <svg class="graph-drawing" viewBox={viewBox} style={{ minWidth: leastWidth(drawing.width) }} role="group" aria-label="Modules and their imports">
      <defs>
        <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse" markerUnits="userSpaceOnUse">
          <path d="M0.5 0.5 7.5 4 0.5 7.5" fill="none" stroke="context-stroke" stroke-width="1.4" />
        </marker>
      </defs>
      {drawing.cycles.map(({ x, y, width, height, members }) => (
        <g key={members.join()} class="cycle">
          <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="14" />
          <text x={x - width / 2 + 10} y={y - height / 2 + 14}>cycle</text>
        </g>
      ))}
      {drawing.edges.map((edge, index) => (
        <Edge key={index} edge={edge} at={moment.index} />
      ))}
      {drawing.nodes.map((node) => (
        <Node key={node.id} node={node} moment={moment} />
      ))}
    </svg>
  );
}

/** A large graph is scrolled rather than made too small to read. */
const leastWidth = (width: number): string | undefined => (width > 1000 ? `${width * 0.75}px` : undefined);

function Edge({ edge, at }: { readonly edge: Drawing['edges'][number]; readonly at: number }) {
  const stage = edge.settled <= at ? 'is-loaded' : edge.requested <= at ? 'is-requested' : 'is-to-come';
  const kind = edge.isDynamic ? 'is-dynamic' : edge.phase === '' ? '' : 'is-phased';
  return (
    <g class={`edge ${stage} ${kind}`}>
      <path d={smoothPath(edge.points)} marker-end="url(#arrow)" />
      {edge.label !== undefined && (
        <text x={edge.label.x} y={edge.label.y + 4}>
          {edge.label.text}
        </text>
      )}
    </g>
  );
}

function Node({ node, moment }: { readonly node: Drawing['nodes'][number]; readonly moment: Moment }) {
  const { commands, state, nameOf } = usePage();
  const { id, x, y, width, height, since, isMissing } = node;
  const look = moduleLook(moment, id, isMissing && since <= moment.index);
  const place = moment.stack.indexOf(id);
  const runs = moment.position?.module === id;
  const changed = moment.changes.some((change) => 'record' in change && change.record === id);
  const label = `${nameOf(id)}: ${look.word}${place === -1 ? '' : `, number ${place + 1} on the stack`}${runs ? ', its code runs' : ''}`;
  const open = (): void => commands.openFile(id);
  return (
    <g
      class={`node ${look.className} ${runs ? 'is-running' : ''} ${changed ? 'is-changed' : ''}`}
      transform={`translate(${x - width / 2} ${y - height / 2})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      data-module={id}
      onClick={open}
      onKeyDown={(event) => { if (event.key === 'Enter') open(); }}
    >
      <rect width={width} height={height} rx="9" />
      <text class="node-name" x={width / 2} y="18">
        {nameOf(id)}
        {id === state.run!.recording.log.entry ? ' ⚑' : ''}
      </text>
      <text class="node-state" x={width / 2} y="34">
        {look.sign} {look.word}
      </text>
      {place !== -1 && (
        <g class="stack-place" transform={`translate(${width - 6} 4)`}>
          <circle r="9" />
          <text y="4">{place + 1}</text>
        </g>
      )}
    </g>
  );
}

import { layoutGraph, type Box, type PlacedEdge, type PlacedNode } from './layout';
import { lookOf, looks } from './looks';
import type { ModuleGraph } from './ModuleGraph';

/** The graph as a drawing that needs nothing else, in light or dark as the reader has it. */
export function renderSvg(graph: ModuleGraph): string {
  const { width, height, nodes, edges, cycles } = layoutGraph(graph);
  const [w, h] = [Math.max(width, 1), Math.max(height, 1)].map(rounded);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-label="Module graph of ${nodes.length} modules">
<style>
  text { font: 13px system-ui, sans-serif; text-anchor: middle; fill: #111 }
  .state { font-size: 11px }
  .edge { fill: none; stroke: #555; stroke-width: 1.2 }
  .label, .cycle-name { font-size: 11px; fill: #333 }
  .label { paint-order: stroke; stroke: #fff; stroke-width: 4px }
  .cycle { fill: none; stroke: #8a6d00; stroke-dasharray: 6 4 }
  .head { fill: #555 }
  @media (prefers-color-scheme: dark) { svg { background: #1b1b1f } .label, .cycle-name { fill: #ddd } .label { stroke: #1b1b1f } .edge { stroke: #aaa } .head { fill: #aaa } .cycle { stroke: #e0bb45 } }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
${[...cycles.map(drawCycle), ...edges.map(drawEdge), ...nodes.map(drawNode)].join('\n')}
</svg>
`;
}

function drawCycle({ x, y, width, height }: Box): string {
  const [left, top] = [x - width / 2, y - height / 2];
  return `<g><rect class="cycle" x="${rounded(left)}" y="${rounded(top)}" width="${rounded(width)}" height="${rounded(height)}" rx="10"/><text class="cycle-name" x="${rounded(left + 26)}" y="${rounded(top + 14)}">cycle</text></g>`;
}

function drawEdge({ edge, label, points, x, y }: PlacedEdge): string {
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${rounded(point.x)} ${rounded(point.y)}`).join('');
  const dash = edge.isDynamic ? ' stroke-dasharray="5 3"' : '';
  const text = label === '' ? '' : `<text class="label" x="${rounded(x)}" y="${rounded(y)}">${escaped(label)}</text>`;
  return `<g><path class="edge" d="${path}" marker-end="url(#head)"${dash}/>${text}</g>`;
}

function drawNode({ node, lines, x, y, width, height }: PlacedNode): string {
  const { fill, stroke } = node === undefined ? looks.synthetic : looks[lookOf(node)];
  const style = `fill="${fill}" stroke="${stroke}" stroke-width="${node?.isEntry === true ? 3 : 1.5}"${node === undefined ? ' stroke-dasharray="4 3"' : ''}`;
  const [name = '', state = ''] = lines;
  const details = node === undefined ? name : `${node.id}: ${state}${node.error === undefined ? '' : `: ${node.error}`}`;
  return `<g><title>${escaped(details)}</title><rect x="${rounded(x - width / 2)}" y="${rounded(y - height / 2)}" width="${rounded(width)}" height="${rounded(height)}" rx="8" ${style}/>` +
    `<text x="${rounded(x)}" y="${rounded(y - 3)}">${escaped(name)}</text><text class="state" x="${rounded(x)}" y="${rounded(y + 13)}">${escaped(state)}</text></g>`;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)!};`);

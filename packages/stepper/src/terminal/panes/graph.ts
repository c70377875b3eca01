import { graphOf } from '../../graph/graphOf';
import { lookOf } from '../../graph/looks';
import { stateOf, type GraphNode } from '../../graph/ModuleGraph';
import { treeRows, type TreeRow } from '../../graph/tree';
import { block, justified, windowStart } from '../fit';
import { line, span, type Line, type Style } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';
import { heading } from './heading';

const colors: Readonly<Record<ReturnType<typeof lookOf>, readonly Style[]>> = {
  new: ['dim'], unlinked: [], linking: ['yellow'], linked: ['blue'], evaluating: ['yellow', 'bold'],
  evaluatingAsync: ['magenta'], evaluated: ['green'], failed: ['red', 'bold'], synthetic: ['dim'],
};

/** The modules as a tree with their states, and the stack of the depth-first search; as high as it needs to be, up to a bound. */
export function graphPane(run: Run, state: SessionState, width: number, most: number): Line[] {
  const moment = run.recording.moment(state.at);
  const subject = subjectOf(run, state);
  const rows = treeRows(graphOf(moment, run.recording.log.entry)).filter(({ node, name }) => node !== undefined || name !== '');
  const known = rows.map(({ node }) => node?.id);
  const stack = moment.stack.toArray().map(run.nameOf);
  const foot = stack.length === 0 ? [] : [[span('stack ', 'dim'), span(stack.join(' '))]];
  const room = most - 1 - foot.length;
  const start = windowStart(Math.max(0, known.indexOf(subject)), room, rows.length);
  const shown = rows.slice(start, start + room).map((row) => rowLine(row, row.node?.id === subject && row.seen === 'first', moment.stack.includes(row.node?.id ?? ''), width));
  const lines = rows.length === 0 ? [line('No module is known yet.', 'dim')] : shown;
  // Room for all modules of the run from the start: the panes below do not move.
  const height = Math.min(most, Math.max(lines.length + 1 + foot.length, run.modules.length + 4));
  const filled = block([heading('Graph', width, rows.length > room ? `${start + 1}–${start + shown.length} of ${rows.length}` : ''), ...lines], width, height - foot.length);
  return [...filled, ...block(foot, width, foot.length)];
}

function rowLine({ lead, name, label, node, seen }: TreeRow, isSubject: boolean, isOnStack: boolean, width: number): Line {
  const left = [span(isSubject ? '▸' : ' ', 'bold', 'cyan'), span(lead, 'dim'), isSubject ? span(name, 'bold', 'cyan') : span(name), span(label === '' ? '' : ` ${label}`, 'dim')];
  if (node === undefined || seen !== 'first') return justified(left, [span(seen === 'first' ? '' : `(${seen})`, 'dim')], width);
  return justified(left, [span(`${isOnStack ? '*' : ''}${shortState(node)}`, ...colors[lookOf(node)])], width);
}

/** The state in words that a narrow column has room for. */
function shortState(node: GraphNode): string {
  if (node.error !== undefined) return `${node.status ?? ''}, error`.replace(/^, /, '');
  return node.isSuspended ? 'awaiting' : stateOf({ ...node, hasTLA: false });
}

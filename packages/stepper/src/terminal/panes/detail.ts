import { block } from '../fit';
import { span, type Line } from '../Line';
import type { Run } from '../Run';
import type { Detail, SessionState } from '../SessionState';
import { subjectOf } from '../subject';
import { bindingLines } from './bindings';
import { breakpointLines } from './breakpoints';
import { heading } from './heading';
import { outputLines } from './output';
import { pendingLines } from './pending';
import { questionLines } from './questions';
import { recordLines } from './record';

type Lines = (run: Run, state: SessionState, width: number) => readonly Line[];

const panes: Readonly<Record<Detail, Lines>> = {
  record: recordLines, bindings: bindingLines, output: outputLines, pending: pendingLines, questions: questionLines, breakpoints: breakpointLines,
};

const titles: Readonly<Record<Detail, (module: string) => string>> = {
  record: (module) => module,
  bindings: (module) => `Bindings of ${module}`,
  output: () => 'Output',
  pending: () => 'Loads and jobs',
  questions: (module) => `Why does ${module} wait?`,
  breakpoints: () => 'Breakpoints',
};

const aboutModule: ReadonlySet<Detail> = new Set<Detail>(['record', 'bindings', 'questions']);

/** The pane whose content the reader chooses. */
export function detailPane(run: Run, state: SessionState, width: number, height: number): Line[] {
  const subject = subjectOf(run, state);
  const lines = panes[state.detail](run, state, width);
  const room = height - 1;
  const pages = Math.max(1, Math.ceil(lines.length / room));
  // Output is read at its end, all else from its beginning.
  const isReadAtEnd = state.detail === 'output';
  const page = Math.max(0, Math.min((isReadAtEnd ? pages - 1 : 0) + state.scroll, pages - 1));
  const start = isReadAtEnd ? Math.max(0, lines.length - room * (pages - page)) : page * room;
  const chosen = state.module === undefined || !aboutModule.has(state.detail) ? '' : ' (chosen)';
  const title = heading(titles[state.detail](subject === undefined ? 'no module' : run.nameOf(subject)) + chosen, width, pages > 1 ? `${page + 1} of ${pages}` : '');
  const shown = lines.slice(start, start + room);
  return block([title, ...(shown.length === 0 ? [[span('none', 'dim')]] : shown)] as Line[], width, height);
}

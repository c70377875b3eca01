import type { PositionEvent } from '../../log/TraceEvent';
import { expandTabs, printable, widthOf, withoutFirstCells } from '../cells';
import { block, windowStart } from '../fit';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';
import { heading } from './heading';

/** The source text of the statement that runs, or else of the module in question. */
export function sourcePane(run: Run, state: SessionState, width: number, height: number): Line[] {
  const { position, positions } = run.recording.moment(state.at);
  const { sources } = run.recording.log;
  const subject = state.module ?? position?.module ?? subjectOf(run, state);
  // A module that was parsed twice has `#2` behind its id.
  const module = [subject, subject?.replace(/#\d+$/, '')].find((id) => id !== undefined && Object.hasOwn(sources, id));
  if (module === undefined) return block([heading('Source', width), line('There is no source text to show.', 'dim')], width, height);
  const statement = position?.module === subject ? position : positions.get(subject!);
  const isRunning = statement !== undefined && statement === position;
  const place = statement === undefined ? '' : `:${statement.line}`;
  const lines = sourceLines(sources[module]!, statement, isRunning, width, height - 1);
  return block([heading(`${run.nameOf(subject!)}${place}`, width, statement === undefined ? 'not run yet' : isRunning ? '' : 'its latest statement'), ...lines], width, height);
}

function sourceLines(source: string, statement: PositionEvent | undefined, isRunning: boolean, width: number, height: number): Line[] {
  const texts = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const row = (statement?.line ?? 1) - 1;
  const start = windowStart(row, height, texts.length);
  const digits = String(Math.min(texts.length, start + height)).length;
  const room = width - digits - 4;
  // A statement far to the right, as in a file of one line, is brought into view.
  const column = statement === undefined ? 0 : widthOf(shownText(texts[row]!.slice(0, statement.column - 1)));
  const from = column > room - 8 ? column - 4 : 0;
  return texts.slice(start, start + height).map((text, offset) => {
    const number = start + offset + 1;
    const isStart = number === statement?.line;
    const isInside = statement !== undefined && number >= statement.line && number <= statement.endLine;
    const shown = withoutFirstCells(shownText(text), from);
    const sign = isStart ? (isRunning ? '▸ ' : '› ') : '  ';
    return [span(sign, 'bold', 'yellow'), span(`${String(number).padStart(digits)} `, 'dim'), span(from > 0 ? '…' : ' ', 'dim'), isInside && isRunning ? span(shown, 'bold', 'yellow') : span(shown)];
  });
}

const shownText = (text: string): string => printable(expandTabs(text));

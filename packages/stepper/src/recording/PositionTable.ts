import { lineStarts, placeAt, type TracedStatement } from '@modrec/interpreter';
import type { PositionEvent } from '../log/TraceEvent';

/** Where statements stand: one event a statement, however often it runs. */
export class PositionTable {
  readonly #events = new WeakMap<TracedStatement, PositionEvent>();
  readonly #lines = new Map<string, readonly number[]>();

  eventOf(statement: TracedStatement): PositionEvent {
    const known = this.#events.get(statement);
    if (known !== undefined) return known;
    const { source, sourceText, type, start, end } = statement;
    const starts = this.#lines.get(sourceText) ?? lineStarts(sourceText);
    this.#lines.set(sourceText, starts);
    const [from, to] = [placeAt(starts, start), placeAt(starts, end)];
    const event: PositionEvent = {
      kind: 'position', module: source, type, line: from.line, column: from.column, endLine: to.line, endColumn: to.column,
    };
    this.#events.set(statement, event);
    return event;
  }
}

import { inOrder } from '../../display/fieldOrder';
import { valueText } from '../../display/valueText';
import type { Change } from '../../moments/Moment';
import { printable, widthOf, wrap } from '../cells';
import { justified } from '../fit';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';

/** How many lines a value that has changed may take. */
const mostLines = 4;

/** The fields of the record of the module in question; * what has just been written, with what was there before. */
export function recordLines(run: Run, state: SessionState, width: number): Line[] {
  const moment = run.recording.moment(state.at);
  const subject = subjectOf(run, state);
  const record = subject === undefined ? undefined : moment.records.get(subject);
  if (record === undefined) return [line('Not known at this moment.', 'dim')];
  return inOrder(record.fields.keys()).flatMap((field) => {
    const changes = moment.changes.toArray().filter((change) => 'field' in change && change.record === subject && change.field === field);
    const value = valueText(record.fields.get(field), run.nameOf);
    return changes.length === 0 ? [fieldLine(field, value, width)] : changedLines(field, changed(changes, value, run.nameOf), width);
  });
}

const isRoomFor = (field: string, value: string, width: number): boolean => widthOf(printable(value)) <= width - field.length - 2;

function fieldLine(field: string, value: string, width: number): Line {
  const left: Line = [span(' '), span(field, 'dim')];
  return isRoomFor(field, value, width) ? justified(left, [span(value)], width) : [...left, span(' '), span(value)];
}

/** What is new is shown whole, below its field if need be. */
function changedLines(field: string, value: string, width: number): Line[] {
  const left: Line = [span('*', 'bold', 'yellow'), span(field, 'bold')];
  if (isRoomFor(field, value, width)) return [justified(left, [span(value, 'bold', 'yellow')], width)];
  const lines = wrap(printable(value), width - 2);
  return [left, ...lines.slice(0, mostLines).map((text, index) => line(`  ${text}${index === mostLines - 1 && lines.length > mostLines ? ' …' : ''}`, 'bold', 'yellow'))];
}

/** `old → new` of the first and the last write; elements that came or went, behind the List. */
function changed(changes: readonly Change[], value: string, nameOf: (id: string) => string): string {
  const first = changes[0]!;
  if (first.kind === 'write') return `${valueText(first.old, nameOf)} → ${value}`;
  if (first.kind === 'append' || first.kind === 'remove') return `${first.kind === 'append' ? '+' : '-'}${valueText(first.value, nameOf)} → ${value}`;
  return value;
}

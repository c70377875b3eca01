import { inOrder } from '../../display/fieldOrder';
import { valueText } from '../../display/valueText';
import type { Change } from '../../moments/Moment';
import { printable, widthOf } from '../cells';
import { fit, justified } from '../fit';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';

/** The fields of the record of the module in question; * what has just been written, with what was there before. */
export function recordLines(run: Run, state: SessionState, width: number): Line[] {
  const moment = run.recording.moment(state.at);
  const subject = subjectOf(run, state);
  const record = subject === undefined ? undefined : moment.records.get(subject);
  if (record === undefined) return [line('Not known at this moment.', 'dim')];
  return inOrder(record.fields.keys()).map((field) => {
    const changes = moment.changes.toArray().filter((change) => 'field' in change && change.record === subject && change.field === field);
    const value = valueText(record.fields.get(field), run.nameOf);
    return changes.length === 0 ? fieldLine(' ', field, value, width) : fieldLine('*', field, changed(changes, value, run.nameOf), width);
  });
}

function fieldLine(sign: string, field: string, value: string, width: number): Line {
  const isChanged = sign === '*';
  const left: Line = [span(sign, 'bold', 'yellow'), isChanged ? span(field, 'bold') : span(field, 'dim')];
  const right = isChanged ? span(value, 'bold', 'yellow') : span(value);
  const room = width - field.length - 2;
  return widthOf(printable(value)) <= room ? justified(left, [right], width) : [...left, span(' '), ...fit([right], Math.max(room, 0))];
}

/** `old → new` of the first and the last write; elements that came or went, behind the List. */
function changed(changes: readonly Change[], value: string, nameOf: (id: string) => string): string {
  const first = changes[0]!;
  if (first.kind === 'write') return `${valueText(first.old, nameOf)} → ${value}`;
  if (first.kind === 'append' || first.kind === 'remove') return `${first.kind === 'append' ? '+' : '-'}${valueText(first.value, nameOf)} → ${value}`;
  return value;
}

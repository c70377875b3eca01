import { environmentsOf, type BindingRow } from '../../display/bindings';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';
import { subjectOf } from '../subject';

/** The bindings of the module in question: what imports stand for, values, and what is in its temporal dead zone. */
export function bindingLines(run: Run, state: SessionState): Line[] {
  const moment = run.recording.moment(state.at);
  const subject = subjectOf(run, state);
  const rows = environmentsOf(moment, run.nameOf).find(({ module }) => subject !== undefined && module === run.nameOf(subject))?.rows;
  if (rows === undefined) return [line('It has no environment yet.', 'dim')];
  return rows.length === 0 ? [line('none', 'dim')] : rows.map(rowLine);
}

function rowLine({ name, target, value, isChanged, kind }: BindingRow): Line {
  const sign = span(isChanged ? '*' : ' ', 'bold', 'yellow');
  const shown = value === undefined ? span('TDZ', 'magenta') : isChanged ? span(value, 'bold', 'yellow') : span(value);
  const stands = target === undefined ? '' : ` → ${target.module} ${target.name}`;
  const word = kind === 'mutable' ? ' (mutable)' : '';
  return [sign, span(name), span(stands, 'cyan'), span(' = ', 'dim'), shown, span(word, 'dim')];
}

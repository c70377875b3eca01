import { showValue } from '../../log/showValue';
import { line, span, type Line } from '../Line';
import type { Run } from '../Run';
import type { SessionState } from '../SessionState';

const jobStates = { waiting: 'waits', enqueued: 'queued', started: 'runs' } as const;

/** The loads that the host has not settled, the reactions and promise jobs, and who stands at an await. */
export function pendingLines({ recording, nameOf }: Run, { at }: SessionState): Line[] {
  const { loads, jobs, suspended } = recording.moment(at);
  const loadLines = loads.valueSeq().toArray().map(({ load, specifier, referrer, phase }): Line => [
    span(`  ${load} `, 'dim'), span(specifier), span(` for ${showValue(referrer, nameOf)}${phase === undefined ? '' : `, ${phase}`}`, 'dim'),
  ]);
  const jobLines = jobs.valueSeq().sortBy(({ since }) => since).toArray().map(({ job, state, by, module }): Line => [
    span(`  ${job} `, 'dim'), span(jobStates[state].padEnd(7), ...(state === 'started' ? (['bold', 'yellow'] as const) : state === 'enqueued' ? (['cyan'] as const) : (['dim'] as const))),
    span(by ?? 'a reaction'), span(module === undefined ? '' : ` ${nameOf(module)}`, 'dim'),
  ]);
  return [
    line(`loads that the host owes: ${loads.size === 0 ? 'none' : loads.size}`, 'bold'), ...loadLines,
    line(`reactions and jobs: ${jobs.size === 0 ? 'none' : jobs.size}`, 'bold'), ...jobLines,
    ...(suspended.isEmpty() ? [] : [line('at an await', 'bold'), ...suspended.toArray().map((id) => line(`  ${nameOf(id)}`))]),
  ];
}

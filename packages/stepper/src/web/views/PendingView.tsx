import { turnAfter } from '../run/turnAfter';
import { usePage } from './page';
import { useMoment } from './useMoment';

/** What the run waits for: loads of the host, timers, and jobs. The reader chooses what settles next. */
export function PendingView() {
  const { state, commands } = usePage();
  const moment = useMoment()!;
  const { run, at } = state;
  const turn = turnAfter(run!.turns, at);
  const jobs = moment.jobs.toList().sortBy(({ since }) => since);
  return (
    <div class="pending">
      <section aria-label="Loads">
        <h3>Loads that the host has been asked for</h3>
        {moment.loads.isEmpty() && <p class="hint">none</p>}
        <ul class="pending-list">
          {moment.loads.toArray().map(([load, { specifier, referrer, phase, attributes }]) => (
            <li key={load}>
              <span class="mono">{specifier}</span>
              <span class="muted">
                {typeof referrer === 'object' && referrer !== null && 'record' in referrer ? `for ${referrer.record}` : 'the entry'}
                {phase !== undefined && `, ${phase}`}
                {Object.entries(attributes).map(([key, value]) => `, ${key}: ${value}`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {turn !== undefined && (
        <section aria-label="What settles next">
          <h3>What settles next</h3>
          <p class="hint">Choose another one, and the run is recorded again from the start, with everything before this moment as it was.</p>
          <div class="choices">
            {turn.waiting.map((id) => (
              <button key={id} class="choice" aria-pressed={id === turn.settled} onClick={() => commands.settleNext(id)}>
                {id}
                {id === turn.settled && <span class="chip">next</span>}
              </button>
            ))}
          </div>
        </section>
      )}
      <section aria-label="Jobs">
        <h3>Promise reactions and jobs</h3>
        {jobs.isEmpty() && <p class="hint">none</p>}
        <ul class="pending-list">
          {jobs.toArray().map(({ job, state, by, module }) => (
            <li key={job}>
              <span class={`chip job-${state}`}>{jobStates[state]}</span>
              <span>
                reaction of <span class="mono">{by ?? 'a promise'}</span>
                {module !== undefined && (
                  <>
                    {' '}
                    for <span class="mono">{module}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const jobStates = { waiting: 'waits for its promise', enqueued: 'in the queue', started: 'runs' } as const;

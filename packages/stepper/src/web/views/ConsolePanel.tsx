import { usePage } from './page';
import { useMoment } from './useMoment';

/** What the program has printed so far; a press leads to the moment of a line. */
export function ConsolePanel() {
  const { state, commands } = usePage();
  const moment = useMoment();
  const lines = moment?.console.toArray() ?? [];
  const { run } = state;
  return (
    <section class="panel" aria-label="Console">
      <div class="panel-head">
        <h2>Console</h2>
        <Outcome />
      </div>
      <div class="panel-body console">
        <ol class="console-list">
          {lines.map((line, index) => (
            <li key={index} class={`${line === moment?.event ? 'is-new' : ''} ${line.level === 'error' ? 'is-error' : ''}`}>
              <button class="link" title="To the moment it was printed" onClick={() => commands.go(run!.recording.log.events.indexOf(line))}>
                {line.text}
              </button>
            </li>
          ))}
        </ol>
        {lines.length === 0 && <p class="hint">Nothing printed yet.</p>}
      </div>
    </section>
  );
}

/** How the run ends, once one is there. */
function Outcome() {
  const { state } = usePage();
  const { run, at } = state;
  if (run?.outcome === undefined || at < run.recording.length - 1) return null;
  const { outcome } = run;
  if (outcome.kind === 'fulfilled') return <span class="chip end status-evaluated">done</span>;
  if (outcome.kind === 'waits-forever') return <span class="chip end status-evaluating-async">waits for something that never comes</span>;
  return (
    <span class="chip end status-error" title={outcome.message}>
      {outcome.kind === 'rejected' ? 'failed' : 'stopped'}
    </span>
  );
}

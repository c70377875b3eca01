import { consoleLines } from '../run/consoleLines';
import { usePage } from './page';
import { useMoment } from './useMoment';
import { useRevealed } from './useRevealed';

/** What the program has printed so far, and what ended it; a press leads to the moment of a line. */
export function ConsolePanel() {
  const { state, commands } = usePage();
  const moment = useMoment();
  const lines = moment === undefined ? [] : consoleLines(state.run!, moment);
  const body = useRevealed<HTMLDivElement>('li:last-child', lines.length);
  return (
    <section class="panel" aria-label="Console">
      <div class="panel-head">
        <h2>Console</h2>
        <Outcome />
      </div>
      <div class="panel-body console" ref={body}>
        <ol class="console-list">
          {lines.map(({ text, at, isError, isNew }, index) => (
            <li key={index} class={`${isNew ? 'is-new' : ''} ${isError ? 'is-error' : ''}`}>
              <button class="link" title="To the moment of this line" onClick={() => commands.go(at)}>
                {text}
              </button>
            </li>
          ))}
        </ol>
        {lines.length === 0 && <p class="hint">Nothing printed yet.</p>}
      </div>
    </section>
  );
}

/** How the run ends, at its end. */
function Outcome() {
  const { state } = usePage();
  const { run, at } = state;
  if (run?.outcome === undefined || at < run.recording.length - 1) return null;
  switch (run.outcome.kind) {
    case 'fulfilled': return <span class="chip end status-evaluated">done</span>;
    case 'waits-forever': return <span class="chip end status-evaluating-async">waits for something that never comes</span>;
    case 'rejected': return <span class="chip end status-error">failed</span>;
    case 'stopped': return <span class="chip end status-error">stopped</span>;
  }
}

import { stepsAround } from '../../display/markers';
import { quoted } from '../page/specText';
import { frameSteps } from '../../display/frameSteps';
import { usePage } from './page';
import { useMoment } from './useMoment';
import { useRevealed } from './useRevealed';

/** All steps of the innermost operation, the one that runs marked. */
export function Steps() {
  const { state, markers } = usePage();
  const frame = useMoment()!.frames.last()!;
  const seen = frameSteps(state.run!.recording, frame.openedAt, state.at);
  const steps = stepsAround(markers, frame.operation, seen);
  // Groups of productions may have steps in common.
  const current = steps.indexOf(frame.step);
  const clause = quoted(state.specText, frame.clause);
  const body = useRevealed<HTMLDivElement>('.is-current', state.at);
  return (
    <div class="panel-body operation" ref={body}>
      <div class="operation-head">
        <h3>{frame.operation}</h3>
        {frame.clause !== '' && (
          <a href={frame.clause} target="_blank" rel="noreferrer" title="The clause in the standard (needs the network)">
            in the standard ↗
          </a>
        )}
      </div>
      <ol class="steps">
        {steps.map((step, index) => {
          const isCurrent = index === current;
          const [, path, text] = /^(\S+)\s*(.*)$/s.exec(step)!;
          return (
            <li
              key={index}
              class={isCurrent ? 'is-current' : seen.includes(step) ? 'is-seen' : ''}
              aria-current={isCurrent ? 'step' : undefined}
              style={{ '--depth': path!.split('.').length - 1 }}
            >
              <span class="step-path">{path}</span>
              <span class="step-text">{text}</span>
            </li>
          );
        })}
      </ol>
      {steps.length === 0 && <p class="hint">The host’s own doing: it has no steps in the standard.</p>}
      {clause !== undefined && <pre class="spec-text">{clause}</pre>}
    </div>
  );
}

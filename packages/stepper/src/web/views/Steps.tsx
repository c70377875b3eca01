import { useLayoutEffect, useRef } from 'preact/hooks';
import { stepsAround } from '../page/markers';
import { quoted } from '../page/specText';
import { frameSteps } from '../run/frameSteps';
import { usePage } from './page';
import { useMoment } from './useMoment';

/** All steps of the innermost operation, the one that runs marked. */
export function Steps() {
  const { state, markers } = usePage();
  const frame = useMoment()!.frames.last()!;
  const current = useRef<HTMLLIElement>(null);
  const seen = frameSteps(state.run!.recording, frame.openedAt, state.at);
  const steps = stepsAround(markers, frame.operation, seen);
  const clause = quoted(state.specText, frame.clause);
  useLayoutEffect(() => {
    reveal(current.current);
  });
  return (
    <div class="operation">
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
          const isCurrent = step === frame.step;
          const [, path, text] = /^(\S+)\s*(.*)$/s.exec(step)!;
          return (
            <li
              key={index}
              ref={isCurrent ? current : undefined}
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

/** Scrolls the list alone, and only when the step is out of sight. */
function reveal(step: HTMLElement | null): void {
  const body = step?.closest('.panel-body');
  if (!step || !body) return;
  const [inner, outer] = [step.getBoundingClientRect(), body.getBoundingClientRect()];
  if (inner.top < outer.top + 8) body.scrollTop += inner.top - outer.top - 40;
  else if (inner.bottom > outer.bottom - 8) body.scrollTop += inner.bottom - outer.bottom + 40;
}

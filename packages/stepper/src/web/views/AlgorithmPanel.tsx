import { CallStack } from './CallStack';
import { Steps } from './Steps';
import { useMoment } from './useMoment';

/** What the engine is doing, in the standard's terms: the operations that have begun, and the steps of the innermost one. */
export function AlgorithmPanel() {
  const moment = useMoment();
  const hasFrames = moment !== undefined && !moment.frames.isEmpty();
  return (
    <section class="panel algorithm" aria-label="Algorithm">
      <div class="panel-head">
        <h2>Algorithm</h2>
        {moment !== undefined && <span class={`chip end phase-${moment.phase}`}>{phaseNames[moment.phase]}</span>}
      </div>
      {hasFrames ? (
        <>
          <CallStack frames={moment.frames.toArray()} />
          <Steps />
        </>
      ) : (
        <div class="empty">
          <p>{moment === undefined ? 'Run the modules to see the algorithms at work.' : 'No algorithm is running at this moment: the engine waits for a load, a timer or a job.'}</p>
        </div>
      )}
    </section>
  );
}

const phaseNames = { idle: 'Not begun', load: 'Load', link: 'Link', evaluate: 'Evaluate' } as const;

import type { Moment } from '../../moments/Moment';
import type { Run } from '../store/State';
import { CallStack } from './CallStack';
import { usePage } from './page';
import { Steps } from './Steps';
import { useMoment } from './useMoment';

/** What the engine is doing, in the standard's terms: the operations that have begun, and the steps of the innermost one. */
export function AlgorithmPanel() {
  const { state } = usePage();
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
          <p>{idleText(moment, state.run)}</p>
        </div>
      )}
    </section>
  );
}

/** Why no algorithm runs. */
function idleText(moment: Moment | undefined, run: Run | undefined): string {
  if (moment === undefined || run === undefined) return 'Run the modules to see the algorithms at work.';
  if (moment.index === -1) return 'The start. One step on, the algorithms begin.';
  if (moment.index === run.recording.length - 1) return 'The end of the run.';
  return 'No algorithm is running at this moment: the engine waits for a load, a timer or a job.';
}

const phaseNames = { idle: 'Not begun', load: 'Load', link: 'Link', evaluate: 'Evaluate' } as const;

import { usePage } from './page';

/** What the reader has to know about the run as a whole, or about what was just asked for. */
export function Notices() {
  const { state } = usePage();
  const { status, run, project, notice } = state;
  const truncated = run?.recording.log.truncated;
  const isStale = run !== undefined && (run.project.files !== project.files || run.project.entry !== project.entry || run.project.proposals !== project.proposals);
  const texts = [
    status.kind === 'running' ? 'Running …' : '',
    status.kind === 'failed' ? status.message : '',
    truncated === undefined ? '' : `The recording stops after ${run!.recording.length} of ${truncated.events} events, which is as long as it may get.`,
    isStale && status.kind === 'idle' ? 'The modules have been changed since this run was recorded. Run them to see what is different.' : '',
    notice,
  ].filter((text) => text !== '');
  if (texts.length === 0) return null;
  return (
    <div class={`notices ${status.kind === 'failed' ? 'is-failure' : ''}`} role="status">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

import { usePage } from './page';

/** What the reader has to know about the run as a whole stays; an answer to what was just asked for floats, and goes with the next step. */
export function Notices() {
  const { state } = usePage();
  const { status, run, notice } = state;
  const truncated = run?.recording.log.truncated;
  return (
    <>
      {status.kind === 'failed' && (
        <p class="notices is-failure" role="alert">
          {status.message}
        </p>
      )}
      {truncated !== undefined && (
        <p class="notices" role="status">
          The recording stops after {run!.recording.length} of {truncated.events} events, which is as long as it may get.
        </p>
      )}
      <p class={`toast ${notice === '' ? 'is-empty' : ''}`} role="status">
        {notice}
      </p>
    </>
  );
}

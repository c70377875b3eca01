import { usePage } from './page';

/** The number of the moment, to be typed over. */
export function MomentNumber() {
  const { state, commands } = usePage();
  const { run, at } = state;
  const last = run === undefined ? 0 : run.recording.length - 1;
  return (
    <label class="moment-number">
      <span class="visually-hidden">Moment</span>
      <input
        inputMode="numeric"
        value={at === -1 ? 'start' : at}
        disabled={run === undefined}
        onChange={(event) => {
          const to = Number(event.currentTarget.value);
          if (Number.isInteger(to)) commands.go(to);
          else event.currentTarget.value = String(at);
        }}
        aria-label={`Moment, from 0 to ${last}`}
      />{' '}
      / {last}
    </label>
  );
}

import { timelineOf } from '../run/timeline';
import { usePage } from './page';

const names = { idle: '', load: 'Load', link: 'Link', evaluate: 'Evaluate' } as const;

/** The whole run on a line: its phases, the stops of the tour, output, breakpoints, and where we are. */
export function Timeline() {
  const { state, commands } = usePage();
  const { run, at, breakpoints } = state;
  const last = run === undefined ? 0 : run.recording.length - 1;
  const { bands, marks } = run === undefined ? { bands: [], marks: [] } : timelineOf(run, breakpoints);
  const place = (index: number): string => `${((index + 1) / (last + 1)) * 100}%`;
  return (
    <div class="timeline">
      <div class="bands" aria-hidden="true">
        {bands.map(({ phase, from, to }) => (
          <span key={from} class={`band ${phase}`} style={{ flexGrow: to - from }} title={names[phase]}>
            {(to - from) / last > 0.06 ? names[phase] : ''}
          </span>
        ))}
      </div>
      <input
        class="scrubber"
        type="range"
        min={-1}
        max={last}
        value={at}
        disabled={run === undefined}
        aria-label="Moment"
        aria-valuetext={`moment ${at} of ${last}`}
        onInput={(event) => commands.go(Number(event.currentTarget.value))}
      />
      <div class="marks" aria-hidden="true">
        {marks.map(({ at, kind }) => (
          <span key={`${kind} ${at}`} class={kind} style={{ left: place(at) }} />
        ))}
      </div>
    </div>
  );
}

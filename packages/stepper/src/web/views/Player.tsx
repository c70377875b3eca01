import { Controls } from './Controls';
import { MomentNumber } from './MomentNumber';
import { Timeline } from './Timeline';

/** Where we are in the run, and all ways to be elsewhere. */
export function Player() {
  return (
    <section class="player" aria-label="Timeline">
      <Controls />
      <Timeline />
      <MomentNumber />
    </section>
  );
}

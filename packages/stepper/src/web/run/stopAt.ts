import type { TourStop } from '../../lessons/tourStops';

/** The stop that a moment belongs to: the last one that is not behind it. */
export function stopAt(stops: readonly TourStop[], at: number): number {
  return Math.max(stops.findLastIndex(({ moment }) => moment <= at), 0);
}

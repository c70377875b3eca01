import type { Turn } from '../worker/Turns';

/** The turn of the event loop that comes next after a moment. */
export function turnAfter(turns: readonly Turn[], at: number): Turn | undefined {
  return turns.find(({ event }) => event > at);
}

/** The order that lets something else settle at the turn after a moment, and everything as it was before. */
export function orderWith(turns: readonly Turn[], at: number, id: string): readonly string[] {
  return [...turns.filter(({ event }) => event <= at).map(({ settled }) => settled), id];
}

/** One turn of the event loop. */
export function turn(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Waits until something has come about, for as many turns of the event loop as a second has, and ends without it then. Turns are counted, not
 * time, since a busy machine makes everything late alike.
 */
export async function turnsUntil(come: () => boolean): Promise<void> {
  for (let count = 0; count < 200 && !come(); count++) await turn(5);
}

import type { Recording } from '../moments/Recording';

/** The steps that a frame has taken up to a moment, each once. */
export function frameSteps(recording: Recording, openedAt: number, until: number): readonly string[] {
  const steps = new Set<string>();
  let depth = 0;
  for (let index = openedAt + 1; index <= until; index++) {
    const event = recording.event(index)!;
    if (event.kind === 'enter') depth += 1;
    else if (event.kind === 'leave') depth -= 1;
    else if (event.kind === 'step' && depth === 0) steps.add(event.text);
    if (depth < 0) break;
  }
  return [...steps];
}

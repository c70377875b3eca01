import type { EventKind, TraceEvent } from '../log/TraceEvent';

const kinds: ReadonlySet<EventKind> = new Set<EventKind>([
  'step', 'position', 'console', 'error', 'load-requested', 'load-settled', 'suspended', 'resumed',
]);

/** Whether stepping stops at the event. What the others tell is seen at the next stop. */
export function isStop(event: TraceEvent): boolean {
  return kinds.has(event.kind) || (event.kind === 'job' && event.op === 'started');
}

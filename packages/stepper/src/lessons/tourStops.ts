import { parseBreakpoint, predicateOf, type Predicate } from '../navigation/Breakpoint';
import { EventTable } from '../navigation/EventTable';
import type { TraceLog } from '../log/TraceLog';
import type { Lesson } from './Lesson';

/** A caption, and the moment in a run that it is about. */
export interface TourStop {
  readonly moment: number;
  readonly text: string;
}

/**
 * The stops of a lesson's tour in a run of it. In a run that goes another way (the reader has changed the code, or the order of loads) captions
 * are left out whose moment does not come.
 */
export function tourStops({ captions }: Lesson, log: TraceLog): TourStop[] {
  const table = new EventTable(log);
  const stops: TourStop[] = [];
  let next = 0;
  for (const { at, text } of captions) {
    const moment = at === 'end' ? log.events.length - 1 : at === 'start' ? -1 : find(log, table, at, next);
    if (moment === undefined) continue;
    stops.push({ moment, text });
    next = moment + 1;
  }
  return stops;
}

function find({ events }: TraceLog, table: EventTable, at: string, from: number): number | undefined {
  const accepts = predicate(at);
  const index = events.findIndex((event, index) => index >= from && accepts(event, table.frame(index)?.operation));
  return index === -1 ? undefined : index;
}

/** What a caption can be about besides breakpoints: output, and the host being asked for a module or giving it. */
function predicate(at: string): Predicate {
  if (at === 'console') return ({ kind }) => kind === 'console';
  const load = /^(loads|loaded) (.+)$/.exec(at);
  if (load === null) return predicateOf(parseBreakpoint(at));
  const [, verb, name] = load;
  if (verb === 'loads') return (event) => event.kind === 'load-requested' && event.specifier.endsWith(name!);
  return (event) => event.kind === 'load-settled' && typeof event.value === 'object' && event.value !== null && 'record' in event.value && event.value.record === name;
}

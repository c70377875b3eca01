import { LogError, readLog } from './readLog';
import { traceFormat, traceVersion } from './TraceLog';

const log = { format: traceFormat, version: traceVersion, entry: 'a', layers: [], sources: {}, operations: {}, steps: ['1  x'], events: [] as unknown[] };
const withEvents = (...events: unknown[]): string => JSON.stringify({ ...log, events });

it('reads steps by their numbers, each text as one event', () => {
  const { events } = readLog(withEvents({ kind: 'enter', operation: 'A', args: [] }, 0, 0));
  expect(events.slice(1)).toEqual([{ kind: 'step', text: '1  x' }, { kind: 'step', text: '1  x' }]);
  expect(events[1]).toBe(events[2]);
});

it.each<[string, string]>([
  ['{', 'The log is no JSON'],
  ['[]', 'The log is no object'],
  ['{}', 'The format is not modrec-trace'],
  [JSON.stringify({ ...log, version: 2 }), 'The log has version 2; this modrec reads version 1'],
  [JSON.stringify({ ...log, layers: [1] }), 'layers'],
  [JSON.stringify({ ...log, operations: { A: {} } }), 'operations'],
  [JSON.stringify({ ...log, events: {} }), 'events'],
  [JSON.stringify({ ...log, truncated: {} }), 'truncated'],
  [withEvents(1), 'Event 0: there is no step 1'],
  [withEvents(0, null), 'Event 1: it is no object'],
  [withEvents({ kind: 'toString' }), 'Event 0: there is no kind "toString"'],
  [withEvents({ kind: 'leave', completion: 'normal', value: { undefined: true } }), 'Event 0: a frame ends that has not begun'],
  [withEvents({ kind: 'write', record: 'a', field: 'Status', old: 1, new: { list: [{ strange: 1 }] } }), "Event 0: 'new' of a write is wrong"],
  [withEvents({ kind: 'write', record: 'a', field: 'Status', old: { completion: 'normal' }, new: 1 }), "Event 0: 'old' of a write is wrong"],
])('refuses %s', (text, message) => {
  expect(() => readLog(text)).toThrow(LogError);
  expect(() => readLog(text)).toThrow(message);
});

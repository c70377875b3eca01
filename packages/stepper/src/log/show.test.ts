import { shortNames } from './shortNames';
import { showEvent } from './showEvent';
import { showValue } from './showValue';
import type { TraceEvent } from './TraceEvent';
import type { Value } from './Value';

it.each<[Value, string]>([
  ['linked', 'linked'], ['two words', '"two words"'], ['', '""'], [1, '1'], [null, 'null'], [true, 'true'],
  [{ undefined: true }, 'undefined'], [{ empty: true }, 'empty'], [{ number: '-0' }, '-0'], [{ bigint: '5' }, '5n'], [{ symbol: 'namespace' }, 'namespace'],
  [{ text: 'ab', length: 900 }, '"ab"… (900 characters)'], [{ record: 'x/a.mjs' }, 'a.mjs'], [{ list: [] }, '« »'],
  [{ list: [1, { record: 'x/a.mjs' }] }, '« 1, a.mjs »'], [{ list: [1], length: 7 }, '« 1, … (7 elements) »'],
  [{ fields: { Key: 'type', Value: 'json' } }, '{ [[Key]]: type, [[Value]]: json }'], [{ completion: 'throw', value: 1 }, 'ThrowCompletion(1)'], [{ object: 'Realm' }, 'Realm'],
])('%j is %s', (value, text) => {
  expect(showValue(value, (id) => id.replace('x/', ''))).toBe(text);
});

it.each<[TraceEvent, string]>([
  [{ kind: 'enter', operation: 'Link', args: [{ record: 'a' }, 1] }, 'Link(module: a, 1)'],
  [{ kind: 'leave', completion: 'throw', value: 'x' }, 'throws x'],
  [{ kind: 'write', record: 'a', field: 'Status', old: 'new', new: 'unlinked' }, 'a.[[Status]]: new → unlinked'],
  [{ kind: 'binding', op: 'import', environment: 'E#1', name: 'x', target: { module: 'b', name: 'y' } }, 'E#1: x stands for y of b'],
  [{ kind: 'load-requested', load: 1, referrer: { record: 'a' }, specifier: './d.json', attributes: { type: 'json' } }, 'load 1: a asks for "./d.json" with {"type":"json"}'],
  [{ kind: 'job', job: 2, op: 'waiting', promise: 'P#1', by: 'ExecuteAsyncModule', module: 'a' }, 'job 2 waiting, by ExecuteAsyncModule of a'],
  [{ kind: 'error', value: 'x', message: '' }, 'error: x'],
])('%j: %s', (event, line) => {
  expect(showEvent(event, undefined, ['module'])).toBe(line);
});

describe('short names', () => {
  it.each([
    [['file:///p/src/a.mjs', 'file:///p/src/lib/b.mjs'], ['a.mjs', 'lib/b.mjs']],
    [['file:///p/a.mjs'], ['a.mjs']],
    [['a.mjs', 'lib/b.mjs'], ['a.mjs', 'lib/b.mjs']],
    [['https://x.org/a.js', 'file:///b.js'], ['https://x.org/a.js', 'file:///b.js']],
  ])('%j', (ids, names) => {
    expect(ids.map(shortNames(ids))).toEqual(names);
  });
});

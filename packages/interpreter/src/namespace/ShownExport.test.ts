import { inspect } from 'node:util';
import { ShownExport } from './ShownExport';

const shown = (read: () => unknown, options = {}): string => inspect({ value: new ShownExport(read) }, { compact: 100, ...options });

test.each<[string, () => unknown, string]>([
  ['a primitive', () => 'a', "{ value: 'a' }"],
  ['null', () => null, '{ value: null }'],
  ['undefined', () => undefined, '{ value: undefined }'],
  ['an object, as deep as the inspector goes', () => ({ b: { c: { d: 1 } } }), '{ value: { b: { c: [Object] } } }'],
  ['a function', () => function named() {}, '{ value: [Function: named] }'],
  ['a symbol', () => Symbol('s'), '{ value: Symbol(s) }'],
])('shows %s as if it stood there', (_what, read, text) => {
  expect(shown(read)).toBe(text);
});

test('shows an export that is not initialized', () => {
  const read = (): never => {
    throw new ReferenceError('too early');
  };
  expect(shown(read)).toBe('{ value: <uninitialized> }');
  expect(shown(read, { colors: true })).toContain('\u001b[36m<uninitialized>\u001b[39m');
});

import * as fc from 'fast-check';
import { lineStarts, placeAt } from './lines';

test.each([
  ['a\nb', 2, { line: 2, column: 1 }],
  ['a\r\nb', 3, { line: 2, column: 1 }],
  ['a\rb\u2028c\u2029d', 6, { line: 4, column: 1 }],
  ['', 0, { line: 1, column: 1 }],
  ['abc', 2, { line: 1, column: 3 }],
])('%j at %d', (text, offset, expected) => {
  expect(placeAt(lineStarts(text), offset)).toEqual(expected);
});

test('a place leads back to its offset', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028') }), fc.nat(20), (text, at) => {
    const starts = lineStarts(text);
    const offset = Math.min(at, text.length);
    const { line, column } = placeAt(starts, offset);
    expect(starts[line - 1]! + column - 1).toBe(offset);
    expect(starts[line] === undefined || starts[line]! > offset).toBe(true);
  }));
});

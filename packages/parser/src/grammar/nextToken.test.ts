import fc from 'fast-check';
import { nextToken } from './nextToken';

test.each([
  ['', 0],
  ['a', 0],
  [' \t\uFEFF\u00A0a', 4],
  ['// b\na', 5],
  ['// b\u2028a', 5],
  ['/* { * / */a', 11],
  ['/**//* */ // \r\n a', 16],
  ['/ a', 0],
])('the first token of %j is at %i', (sourceText, index) => {
  expect(nextToken(sourceText, 0)).toBe(index);
});

test('any run of comments and white space is passed', () => {
  const piece = fc.constantFrom(' ', '\n', '\u2029', '/* / * { */', '//{ from\n', '/**/');
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      fc.nat(5),
      (trivia, before) => {
        expect(nextToken(`${'x'.repeat(before)}${trivia}x`, before)).toBe(before + trivia.length);
      },
    ),
  );
});

import { foundToken } from './foundToken';

test.each([
  ['a b', 2, "token 'b'"],
  ['x => 1', 2, "token '=>'"],
  ['x >>>= 1', 2, "token '>>>='"],
  ['f(...a)', 2, "token '...'"],
  ['${é$1}', 2, "token 'é$1'"],
  ['1.5e3;', 0, "token '1.5e3'"],
  ['a }}', 2, "token '}'"],
  ['\uD83D\uDE00', 0, "token '\uD83D\uDE00'"],
  ['a', 1, 'end of input'],
  ['', 0, 'end of input'],
])('in %j at %i it is %s', (sourceText, index, found) => {
  expect(foundToken(sourceText, index)).toBe(found);
});

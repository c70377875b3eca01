import { codeOfReason, messageOfReason } from './errorCodes';

test.each([
  ['DuplicateExport', 'duplicate-export'],
  ['VarRedeclaration', 'duplicate-declaration'],
  ['MalformedRegExpFlags', 'malformed-regexp-flags'],
  ['InvalidLhs', 'invalid-lhs'],
  ['IncompatibleRegExpUVFlags', 'incompatible-regexp-uv-flags'],
  ['MissingPlugin', 'unsupported-syntax'],
])('%s has the code %s', (reason, code) => {
  expect(codeOfReason(reason)).toBe(code);
});

test('only reasons that speak of options are reworded', () => {
  expect(messageOfReason('MissingPlugin')).toMatch(/not part of ECMA-262/);
  expect(messageOfReason('DuplicateExport')).toBeUndefined();
});

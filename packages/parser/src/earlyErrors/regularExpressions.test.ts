import fc from 'fast-check';
import { ParseErrors } from '../ParseErrors';
import { parseScript } from '../parseScript';

test.each([
  '/(?<a>.)\\k<a>/',
  '/\\1/',
  '/{/',
  '/[\\b-\\q]/',
  '/(?<=a)b/',
  '/\\p{Lu}/u',
  '/[a&&b]/',
  '/[[a-z]--[b]]/v',
  '/\\p{RGI_Emoji}/v',
  '/(?i-m:a)/',
  '/(?<a>b)|(?<a>c)/',
  '/\\u{1F600}/u',
  '/a/dgimsy',
])('%s is valid', (sourceText) => {
  expect(parseScript(sourceText)).toMatchObject({ kind: 'script' });
});

test.each([
  '/(/',
  '/a**/',
  '/[b-a]/',
  '/\\u{110000}/u',
  '/\\1/u',
  '/{1}/',
  '/(?<a>b)(?<a>c)/',
  '/\\k<b>(?<a>c)/',
  '/(?i-i:a)/',
  '/(?-:a)/',
  '/\\p{Nope}/u',
  '/[a&&&b]/v',
  '/[^\\p{RGI_Emoji}]/v',
  '/(?<=a)*/',
])('%s is not', (sourceText) => {
  expect(parseScript(sourceText)).toMatchObject({ errors: [{ code: 'invalid-regular-expression' }] });
});

test('the error names the pattern and stands at the literal, wherever it is nested', () => {
  expect(parseScript('function f(a = () => ({ [/(/]: 1 })) {}')).toMatchObject({
    errors: [
      { message: 'Invalid regular expression: /(/: Unterminated group', loc: { line: 1, column: 26, index: 25 } },
    ],
  });
});

test('the verdict on a pattern is that of the host', () => {
  const part = fc.constantFrom(
    'a',
    '\\d',
    '\\b',
    '(',
    '(?:',
    '(?=',
    '(?<!',
    '(?<n>',
    ')',
    '[',
    '^',
    '-',
    ']',
    '*',
    '+?',
    '{2}',
    '{3,1}',
    '|',
    '\\1',
    '\\k<n>',
    '\\u{61}',
    '\\x4',
    '\\p{L}',
    '.',
    '$',
  );
  const pattern = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const flags = fc.constantFrom('', 'u', 'i');
  fc.assert(
    fc.property(pattern, flags, (text, mode) => {
      // A name twice is an early error in older hosts even in different alternatives.
      fc.pre(text.split('(?<n>').length < 3 && hostScans(text));
      expect(parseScript(`/${text}/${mode}`) instanceof ParseErrors).toBe(!hostAccepts(text, mode));
    }),
  );
});

/** Whether the text is one literal: it opens no comment and leaves no class open. */
function hostScans(text: string): boolean {
  return !text.startsWith('*') && (text.match(/\[[^\]]*$/)?.length ?? 0) === 0;
}

function hostAccepts(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags) !== null;
  } catch {
    return false;
  }
}

import { runInNewContext } from 'node:vm';
import { parseScript } from '../parseScript';
import { ParseErrors } from '../ParseErrors';

function names(sourceText: string): string[] {
  const result = parseScript(sourceText);
  if (result instanceof ParseErrors) throw new Error(result.errors[0].message);
  return result.annexBFunctions.map((node) => node.id!.name);
}

/** Each function is called f; `true` where it also becomes a variable of the script. */
const programs: readonly [string, boolean][] = [
  ['{ function f() {} }', true],
  ['{ { function f() {} } }', true],
  ['if (1) function f() {}', true],
  ['if (0); else function f() {}', true],
  ['switch (1) { case 1: function f() {} }', true],
  ['switch (1) { default: function f() {} }', true],
  ['for (let x of [1]) { function f() {} }', true],
  ['try { throw 1; } catch (f) { function g() {} { function f() {} } }', true],
  ['try { throw 1; } catch { function f() {} }', true],
  ['try { } finally { function f() {} }', true],
  ['var f; { function f() {} }', true],
  ['function f() {} { function f() {} }', true],
  ['{ function f() {} function f() {} }', true],
  ['l: { function f() {} }', true],
  ['with ({}) { function f() {} }', true],
  ['while (1) { function f() {} break; }', true],
  ['{ let f; { function f() {} } }', false],
  ['{ function* f() {} }', false],
  ['{ async function f() {} }', false],
  ['for (let f of [1]) { function f() {} }', false],
  ['for (let f;;) { { function f() {} } break; }', false],
  ['try { throw {}; } catch ({ f }) { { function f() {} } }', false],
  ['switch (1) { case 1: let f; { function f() {} } }', false],
  ['(function () { { function f() {} } })', false],
  ['{ class f {} { function f() {} } }', false],
];

test.each(programs)('%s: %s', (sourceText, expected) => {
  expect(names(sourceText).includes('f')).toBe(expected);
});

test.each(programs)('the host agrees on %s', (sourceText, expected) => {
  const binds = Object.hasOwn(runInNewContext(`${sourceText}\nglobalThis`) as object, 'f');
  expect(binds).toBe(expected);
});

test('the functions come in source order', () => {
  expect(
    names(
      '{ function a() {} { function b() {} } } try { function c() {} } catch { function d() {} } finally { function e() {} } if (1) function g() {} else function h() {}',
    ),
  ).toEqual([...'abcdegh']);
});

test('a lexical declaration of the script stands in the way', () => {
  expect(names('let f; { function f() {} }')).toEqual([]);
});

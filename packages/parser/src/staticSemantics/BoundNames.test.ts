import fc from 'fast-check';
import type * as t from '@babel/types';
import { parseProgram } from '../babel';
import { ParseErrors } from '../ParseErrors';
import { BoundNames } from './BoundNames';
import { IsConstantDeclaration } from './IsConstantDeclaration';

function firstStatement(sourceText: string): t.Statement {
  const program = parseProgram(sourceText, { sourceType: 'module' }, {});
  if (program instanceof ParseErrors) throw new Error(program.errors[0].message);
  return program.body[0]!;
}

test.each([
  ['let a, b = c;', ['a', 'b']],
  ['var { a, b: c = d, [e]: f, ...g } = h;', ['a', 'c', 'f', 'g']],
  ['const [a, , [b] = c, ...{ length: d }] = e;', ['a', 'b', 'd']],
  ['function f(a) { var b; }', ['f']],
  ['class C { m() {} }', ['C']],
  ['import a, { b as c } from "m";', ['a', 'c']],
  ['import * as n from "m";', ['n']],
  ['export default 1;', ['*default*']],
  ['a = b;', []],
])('%s binds %j', (sourceText, names) => {
  expect(BoundNames(null, firstStatement(sourceText))).toEqual(names);
});

test('deep patterns cost no host stack', () => {
  let pattern = { type: 'Identifier', name: 'a' } as t.PatternLike;
  for (let depth = 0; depth < 100_000; depth += 1) pattern = { type: 'ArrayPattern', elements: [pattern] };
  expect(BoundNames(null, pattern)).toEqual(['a']);
});

test('a declaration binds each of its names, in order', () => {
  const names = fc.uniqueArray(
    fc.integer({ min: 0, max: 999 }).map((index) => `v${index}`),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(names, (list) => {
      expect(BoundNames(null, firstStatement(`let [${list.join()}] = x;`))).toEqual(list);
    }),
  );
});

test.each([
  ['const a = 1;', true],
  ['using a = b;', true],
  ['await using a = b;', true],
  ['let a;', false],
  ['function f() {}', false],
  ['class C {}', false],
  ['export default 1;', false],
])('%s is constant: %s', (sourceText, expected) => {
  expect(IsConstantDeclaration(null, firstStatement(sourceText))).toBe(expected);
});

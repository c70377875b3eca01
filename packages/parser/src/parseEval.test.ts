import fc from 'fast-check';
import type { EvalContext } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseEval } from './parseEval';

const nowhere: EvalContext = {
  direct: true,
  strictCaller: false,
  inFunction: false,
  inMethod: false,
  inDerivedConstructor: false,
  inClassFieldInitializer: false,
  privateNames: [],
};
const everything: EvalContext = {
  ...nowhere,
  inFunction: true,
  inMethod: true,
  inDerivedConstructor: true,
  privateNames: ['x', 'y'],
};

function errorCode(sourceText: string, context: EvalContext): string | null {
  const result = parseEval(sourceText, context);
  return result instanceof ParseErrors ? result.errors[0].code : null;
}

describe.each([
  ['new.target', 'inFunction', 'unexpected-new-target'],
  ['() => new.target', 'inFunction', 'unexpected-new-target'],
  ['super.x', 'inMethod', 'unexpected-super'],
  ['() => super[x]', 'inMethod', 'unexpected-super'],
  ['super()', 'inDerivedConstructor', 'super-not-allowed'],
  ['() => { super(); }', 'inDerivedConstructor', 'super-not-allowed'],
] as const)('%s', (sourceText, field, code) => {
  test(`is allowed with ${field}`, () => {
    expect(errorCode(sourceText, { ...nowhere, [field]: true })).toBeNull();
  });
  test(`is an early error without ${field}, whatever else is allowed`, () => {
    expect(errorCode(sourceText, nowhere)).toBe(code);
    expect(errorCode(sourceText, { ...everything, [field]: false })).toBe(code);
  });
  test('is an early error in indirect eval', () => {
    expect(errorCode(sourceText, { ...everything, direct: false })).toBe(code);
  });
});

test('private names of the call site are valid, others are not', () => {
  expect(errorCode('a.#x; () => #y in a;', everything)).toBeNull();
  expect(errorCode('class A { m() { return this.#x; } }', everything)).toBeNull();
  expect(errorCode('a.#x; a.#z;', everything)).toBe('undeclared-private-name');
  expect(errorCode('a.#x;', nowhere)).toBe('undeclared-private-name');
  expect(errorCode('a.#x;', { ...everything, direct: false })).toBe('undeclared-private-name');
});

test('private names of the call site hide no other early error', () => {
  expect(errorCode('a.#x; let b, b;', everything)).toBe('duplicate-declaration');
  expect(errorCode('a.#x; (', everything)).toBe('unexpected-token');
});

test('arguments is an early error in a class field initializer, of direct eval only', () => {
  const context: EvalContext = { ...everything, inClassFieldInitializer: true };
  expect(errorCode('arguments', context)).toBe('arguments-in-class');
  expect(errorCode('function f() { arguments; }', context)).toBeNull();
  expect(errorCode('arguments', { ...context, direct: false })).toBeNull();
  expect(errorCode('arguments', everything)).toBeNull();
});

test('strictness comes from the caller of a direct eval, or from a directive', () => {
  const strict: EvalContext = { ...nowhere, strictCaller: true };
  expect(parseEval('1', strict)).toMatchObject({ kind: 'eval', strict: true });
  expect(parseEval('1', { ...strict, direct: false })).toMatchObject({ strict: false });
  expect(parseEval('"use strict"', nowhere)).toMatchObject({ strict: true });
  expect(errorCode('with (a) ;', strict)).toBe('strict-with');
  expect(errorCode('with (a) ;', { ...strict, direct: false })).toBeNull();
});

test('eval code is a script', () => {
  expect(errorCode('#!hashbang', nowhere)).toBeNull();
  expect(errorCode('<!-- comment', nowhere)).toBeNull();
  expect(errorCode('var await, yield;', everything)).toBeNull();
  expect(errorCode('import "m"', everything)).toBe('import-outside-module');
  expect(errorCode('return', everything)).toBe('illegal-return');
  expect(errorCode('using x = null', everything)).toBe('unexpected-using-declaration');
  expect(errorCode('/(/', everything)).toBe('invalid-regular-expression');
});

test('parsing returns for every source text and context', () => {
  const context = fc.record({
    direct: fc.boolean(),
    strictCaller: fc.boolean(),
    inFunction: fc.boolean(),
    inMethod: fc.boolean(),
    inDerivedConstructor: fc.boolean(),
    inClassFieldInitializer: fc.boolean(),
    privateNames: fc.array(fc.string()),
  });
  const fragment = fc.constantFrom(
    'super',
    '.x',
    '()',
    'new.target',
    'a.#x',
    'arguments',
    '=>',
    '{',
    '}',
    'class A',
    'function f',
    ';',
    '(',
  );
  fc.assert(
    fc.property(fc.array(fragment), context, (fragments, where) => {
      const result = parseEval(fragments.join(' '), where);
      expect(result instanceof ParseErrors || result.kind === 'eval').toBe(true);
    }),
  );
});

import type * as t from '@babel/types';
import { analyzeScopes } from './analyzeScopes';
import { childKeys } from './childKeys';
import type { BindingInfo, FunctionInfo, ScopeAnalysis, ScopeInfo } from './ScopeInfo';
import { ParseErrors, parseModule, parseScript } from '../index';

function analyze(source: string, kind: 'module' | 'script' = 'script'): ScopeAnalysis {
  const parsed = kind === 'module' ? parseModule(source) : parseScript(source);
  if (parsed instanceof ParseErrors) throw new Error(parsed.errors[0].message);
  return analyzeScopes(parsed.program, kind, kind === 'module');
}

const functionsOf = (analysis: ScopeAnalysis): FunctionInfo[] => [...analysis.functions.values()];
const outermost = (analysis: ScopeAnalysis): FunctionInfo => functionsOf(analysis).at(-1)!;
const binding = (scope: ScopeInfo, name: string): BindingInfo | undefined => scope.bindings.get(name);
const scopeOf = (analysis: ScopeAnalysis, kind: ScopeInfo['kind']): ScopeInfo => [...analysis.scopes.values()].find((scope) => scope.kind === kind)!;
const suspendingTypes = (analysis: ScopeAnalysis): string[] => [...analysis.suspending].map((node: t.Node) => node.type).filter((type) => childKeys[type] !== undefined);

describe('what closures capture', () => {
  test('a variable that an inner function names is captured, one that only its own function names is not', () => {
    const { scope } = outermost(analyze('function f(a, b) { a; return () => b; }'));
    expect(binding(scope, 'a')).toMatchObject({ captured: false });
    expect(binding(scope, 'b')).toMatchObject({ captured: true });
  });

  test('a use before the declaration counts, since var and let belong to their whole scope', () => {
    const { scope } = outermost(analyze('function f() { (() => v)(); var v; }'));
    expect(binding(scope, 'v')).toMatchObject({ kind: 'var', captured: true });
  });

  test('an arrow finds this, arguments and new.target of the function around it', () => {
    const info = outermost(analyze('function f() { return () => [this, arguments, new.target]; }'));
    expect(info.usesArguments).toBe(true);
    for (const name of ['this', 'arguments', 'new.target']) expect(binding(info.scope, name)).toMatchObject({ captured: true });
  });

  test('direct eval may refer to everything in reach', () => {
    const { scope } = outermost(analyze('function f(a) { let b; eval("a + b"); }'));
    expect(scope).toMatchObject({ hasDirectEval: true, hasSloppyDirectEval: true });
    for (const name of ['a', 'b', 'this', 'arguments']) expect(binding(scope, name)).toMatchObject({ captured: true });
  });

  test('eval under another name, called as a member or with ?. is no direct eval', () => {
    const analysis = analyze('function f(a) { const e = eval; e("a"); globalThis.eval("a"); eval?.("a"); }');
    expect(outermost(analysis).scope.hasDirectEval).toBe(false);
  });
});

describe('functions', () => {
  test('parameters with expressions give the body a variable scope of its own', () => {
    const info = outermost(analyze('function f(a, b = () => a) { var a; }'));
    expect(info).toMatchObject({ hasParameterExpressions: true, hasSimpleParameterList: false, expectedArgumentCount: 1, parameterNames: ['a', 'b'] });
    expect(info.bodyScope).not.toBe(info.scope);
    expect(binding(info.bodyScope, 'a')).toMatchObject({ kind: 'var' });
  });

  test.each([
    ['function f() { arguments; }', true],
    ['function f() { }', false],
    ['function f(arguments) { arguments; }', false],
    ['function f() { let arguments; arguments; }', false],
    ['function f() { function arguments() {} arguments; }', false],
    ['function f() { var arguments; return arguments; }', true],
    ['function f(a = 1) { var arguments; return arguments; }', true],
    ['function f() { return () => arguments; }', true],
    ['function f() { eval(""); }', true],
  ])('%s has an arguments object: %s', (source, expected) => {
    expect(outermost(analyze(source)).usesArguments).toBe(expected);
  });
});

describe('Annex B.3.2', () => {
  const hoisted = (source: string): string[] => [...outermost(analyze(`function outer(p) { ${source} }`)).annexBFunctions].map((declaration) => declaration.id!.name);

  test.each([
    ['{ function g() {} }', ['g']],
    ['if (1) function g() {}', ['g']],
    ['switch (1) { case 1: function g() {} }', ['g']],
    ['let g; { function g() {} }', []],
    ['{ let g; { function g() {} } }', []],
    ['{ function g() {} { function g() {} } }', ['g']],
    ['{ function p() {} }', []],
    ['try {} catch (g) { { function g() {} } }', ['g']],
    ['try {} catch ({ g }) { { function g() {} } }', []],
    ['{ function* g() {} async function h() {} }', []],
    ['function inner() { "use strict"; { function g() {} } }', []],
  ])('%s hoists %j', (source, expected) => {
    expect(hoisted(source)).toEqual(expected);
  });

  test('scripts hoist to the global scope', () => {
    expect([...analyze('{ function g() {} }').annexBFunctions].map((declaration) => declaration.id!.name)).toEqual(['g']);
  });
});

describe('classes', () => {
  test('private names belong to the class body, the own name to a scope around it', () => {
    const analysis = analyze('class C extends (class { }) { #a; static m() { return C.#a; } }');
    const named = [...analysis.scopes.values()].filter((scope) => scope.kind === 'class');
    expect(named.some((scope) => binding(scope, 'C')?.captured === true)).toBe(true);
    expect(named.some((scope) => binding(scope, '#a')?.captured === true)).toBe(true);
  });

  test('a field initialiser has a this of its own', () => {
    const scope = scopeOf(analyze('class C { a = () => this; }'), 'field-initializer');
    expect(binding(scope, 'this')).toMatchObject({ captured: true });
  });
});

describe('suspension', () => {
  test('marks every node between a yield and its function, and nothing beside it', () => {
    const types = suspendingTypes(analyze('function* g() { f(1 + (yield 2)); h(); }'));
    expect(types.sort()).toEqual(['BinaryExpression', 'BlockStatement', 'CallExpression', 'ExpressionStatement', 'YieldExpression']);
  });

  test('a yield of an inner generator is not the outer function\'s', () => {
    expect(suspendingTypes(analyze('function* g() { (function* () { yield 1; }); }'))).not.toContain('FunctionExpression');
  });

  test.each(['for await (const x of y);', 'await using x = y;', 'await 1;'])('top-level %s suspends the module', (source) => {
    expect(suspendingTypes(analyze(source, 'module'))).toContain('Program');
  });
});

import type { EvalContext } from '../parsed';
import { ParseErrors } from '../ParseErrors';
import { parseEval } from '../parseEval';

const inMethod: EvalContext = {
  direct: true,
  strictCaller: false,
  inFunction: true,
  inMethod: true,
  inDerivedConstructor: false,
  inClassFieldInitializer: false,
  privateNames: [],
};

function errorCodes(sourceText: string, context: EvalContext): string[] {
  const result = parseEval(sourceText, context);
  return result instanceof ParseErrors ? result.errors.map(({ code }) => code) : [];
}

test.each([
  'super.x; () => super[super.y]; super.x?.y;',
  '({ m() { super.x; }, get g() { return super.x; }, [super.x]: 1 });',
  'class A extends super.x { [super.y]() {} p = super.z; static { super.z; } #q = () => super.z; }',
  'class A extends B { constructor() { super(super.x); () => super(); } }',
  'function f() { return { m() { super.x; } }; }',
])('%s is valid in a method', (sourceText) => {
  expect(errorCodes(sourceText, inMethod)).toEqual([]);
});

test.each([
  ['function f() { super.x; }', ['unexpected-super']],
  ['({ f: function () { super.x; } })', ['unexpected-super']],
  ['async () => { (function* () { () => super.x; }); }', ['unexpected-super']],
  ['class A { constructor() { super(); } }', ['super-not-allowed']],
  ['class A extends B { m() { super(); } }', ['super-not-allowed']],
  ['class A extends B { p = super(); static { super(); } }', ['super-not-allowed', 'super-not-allowed']],
  ['class A extends B { constructor() { function f() { super(); } } }', ['super-not-allowed']],
  ['class A extends B { constructor() { class C { constructor() { super(); } } } }', ['super-not-allowed']],
  ['super(); function f() { super.x; }', ['super-not-allowed', 'unexpected-super']],
])('%s is an early error in a method: %j', (sourceText, codes) => {
  expect(errorCodes(sourceText, inMethod)).toEqual(codes);
});

test('super() is valid where the eval stands in a derived constructor, not in functions there', () => {
  const context: EvalContext = { ...inMethod, inDerivedConstructor: true };
  expect(errorCodes('super(); () => super(); ({ [super()]: 1 });', context)).toEqual([]);
  expect(errorCodes('function f() { super(); }', context)).toEqual(['super-not-allowed']);
});

import { parseProgram } from '../babel';
import { ParseErrors } from '../ParseErrors';
import { argumentsErrors } from './argumentsInInitializer';

function columns(sourceText: string): number[] {
  const program = parseProgram(sourceText, { sourceType: 'script' }, {});
  if (program instanceof ParseErrors) throw new Error(program.errors[0].message);
  return argumentsErrors(program)
    .map(({ loc }) => loc.column)
    .sort((a, b) => a - b);
}

test.each([
  ['arguments', [1]],
  ['() => arguments', [7]],
  ['arguments = 1; ({ arguments } = x); [arguments] = x;', [1, 19, 38]],
  ['({ arguments })', [4]],
  ['x[arguments].y', [3]],
  ['({ [arguments]() {} })', [5]],
  ['var { [arguments]: a, b = arguments } = c', [8, 27]],
  ['class A extends arguments {}', [17]],
  ['try {} catch (e) { arguments; }', [20]],
])('%s refers to arguments at %j', (sourceText, expected) => {
  expect(columns(sourceText)).toEqual(expected);
});

test.each([
  'function f() { arguments; }',
  'x = function () { arguments; }',
  '({ m() { arguments; }, get g() { return arguments; }, arguments: 1 })',
  'class A { m() { arguments; } arguments() {} static arguments = 1; #arguments; }',
  'x.arguments; x?.arguments;',
  'arguments: for (;;) { break arguments; continue arguments; }',
  'var arguments, [arguments] = [], { arguments } = {}, { a: arguments, ...arguments } = {};',
  'try {} catch (arguments) {}',
])('%s does not refer to the arguments of the surrounding function', (sourceText) => {
  expect(columns(sourceText)).toEqual([]);
});

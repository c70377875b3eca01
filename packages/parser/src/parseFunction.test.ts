import fc from 'fast-check';
import type { DynamicFunctionKind } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseFunction } from './parseFunction';

test.each([
  ['normal', 'function anonymous(a,b\n) {\nreturn a\n}', false, false],
  ['generator', 'function* anonymous(a,b\n) {\nreturn a\n}', false, true],
  ['async', 'async function anonymous(a,b\n) {\nreturn a\n}', true, false],
  ['async-generator', 'async function* anonymous(a,b\n) {\nreturn a\n}', true, true],
] as const)('%s', (kind, sourceText, async, generator) => {
  expect(parseFunction(kind, ['a', 'b'], 'return a', { fileName: 'f.js' })).toMatchObject({
    kind: 'function',
    sourceText,
    fileName: 'f.js',
    node: { type: 'FunctionExpression', async, generator, start: 0, end: sourceText.length },
  });
});

test.each([
  [['a, b', '...c'], 'return'],
  [['a //'], '// end'],
  [['/* a */'], '/* b */'],
  [['{ a }', 'b = 1'], ''],
  [[], 'new.target'],
  [['a', 'a'], ''],
  [[], '-->'],
  [['\n-->'], ''],
])('parameters %j and body %j', (parameters, body) => {
  expect(parseFunction('normal', parameters, body)).not.toBeInstanceOf(ParseErrors);
});

test.each([
  [['/*'], '*/){'],
  [['a = `'], '`) {'],
  [['a) { }, function ('], ''],
  [['a) { } //'], ''],
  [[') {'], '} {'],
  [[], '}, function () {'],
  [[], '}'],
  [[], '} + {'],
  [['a', 'a'], '"use strict"'],
  [['a = 1'], '"use strict"'],
  [['a'], 'let a'],
  [[], 'super.x'],
  [[], 'super()'],
  [[], 'this.#x'],
  [[], '#!hashbang'],
  [['-->'], ''],
  [['#!hashbang\n'], ''],
  [[], '/(/'],
  [['a = /[/'], ''],
  [[], '('.repeat(10_000)],
])('parameters %j and body %.40j are an early error', (parameters, body) => {
  expect(parseFunction('normal', parameters, body)).toBeInstanceOf(ParseErrors);
});

test.each([
  ['generator', ['a = yield'], ''],
  ['async', ['a = await 1'], ''],
  ['async', ['await'], ''],
  ['async-generator', ['a = yield'], ''],
  ['normal', [], 'await 1'],
  ['async', [], 'yield 1'],
] as const)('%s with %j and %s is an early error', (kind, parameters, body) => {
  expect(parseFunction(kind, parameters, body)).toBeInstanceOf(ParseErrors);
});

test('parsing returns for all texts, and the text of a function is what was composed', () => {
  const text = fc
    .array(fc.constantFrom('a', ',', '{', '}', '(', ')', '/*', '*/', '//', '\n', '`', 'function', '=>', 'yield', '='))
    .map((parts) => parts.join(' '));
  const kind = fc.constantFrom<DynamicFunctionKind>('normal', 'generator', 'async', 'async-generator');
  fc.assert(
    fc.property(kind, text, text, (which, parameters, body) => {
      const result = parseFunction(which, [parameters], body);
      if (result instanceof ParseErrors) return;
      expect(result.sourceText).toContain(`anonymous(${parameters}\n) {\n${body}\n}`);
      expect(result.node.body.start).toBe(result.sourceText.indexOf('(') + parameters.length + 4);
    }),
  );
});

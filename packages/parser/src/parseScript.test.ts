import fc from 'fast-check';
import type { ParsedScript } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseScript } from './parseScript';

function parsed(sourceText: string): ParsedScript {
  const result = parseScript(sourceText);
  if (result instanceof ParseErrors) throw new Error(result.errors[0].message);
  return result;
}

test('functions of the top level are declared like variables', () => {
  const script = parsed(
    'var a; function f() { var no; } let b; class C {} l: function g() {} { var d; let no; function no2() {} }',
  );
  expect(script.VarDeclaredNames).toEqual(['a', 'f', 'g', 'd']);
  expect(script.LexicallyDeclaredNames).toEqual(['b', 'C']);
  expect(script.VarScopedDeclarations.map(({ type }) => type)).toEqual([
    'VariableDeclarator',
    'FunctionDeclaration',
    'FunctionDeclaration',
    'VariableDeclarator',
  ]);
  expect(script.LexicallyScopedDeclarations.map(({ type }) => type)).toEqual([
    'VariableDeclaration',
    'ClassDeclaration',
  ]);
});

test.each([
  ['"use strict";', true],
  ["'a'; 'use strict'; x", true],
  ['', false],
  ['"use\\x20strict";', false],
  ['("use strict");', false],
  ['function f() { "use strict"; }', false],
])('%s is strict: %s', (sourceText, strict) => {
  expect(parsed(sourceText).strict).toBe(strict);
});

test('Annex B functions are those of sloppy code only', () => {
  expect(parsed('{ function f() {} }').annexBFunctions).toHaveLength(1);
  expect(parsed('"use strict"; { function f() {} }').annexBFunctions).toEqual([]);
});

test.each(['<!-- comment\n--> comment', '#!/usr/bin/env node', 'await: ;', 'f() = 1;', 'var yield, let; let\n/1/g'])(
  '%j is a script',
  (sourceText) => {
    expect(parsed(sourceText).kind).toBe('script');
  },
);

test.each([
  ['import "m";', 'import-outside-module'],
  ['import.meta;', 'import-meta-outside-module'],
  ['await 1;', 'await-not-in-async-context'],
  ['let a; var a;', 'duplicate-declaration'],
  ['using x = null;', 'unexpected-using-declaration'],
  ['switch (a) { case b: using x = null; }', 'unexpected-using-declaration'],
  ['super();', 'super-not-allowed'],
  ['return;', 'illegal-return'],
  ['/a/gg', 'duplicate-regexp-flags'],
  ['('.repeat(10_000), 'too-deeply-nested'],
])('%.60s: %s', (sourceText, code) => {
  expect(parseScript(sourceText)).toMatchObject({ errors: [{ code, fileName: '', constructorName: 'SyntaxError' }] });
});

test('parsing returns for every source text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (sourceText) => {
      const result = parseScript(sourceText);
      if (result instanceof ParseErrors) expect(result.errors[0].constructorName).toBe('SyntaxError');
      else expect(result.kind).toBe('script');
    }),
  );
});

import fc from 'fast-check';
import type { ParsedModule } from './parsed';
import { ParseErrors } from './ParseErrors';
import { parseModule } from './parseModule';
import { allButDefault, namespace, type ModuleRequestRecord } from './records';

function parsed(sourceText: string): ParsedModule {
  const result = parseModule(sourceText);
  if (result instanceof ParseErrors) throw new Error(result.errors[0].message);
  return result;
}

function firstError(sourceText: string) {
  const result = parseModule(sourceText, { fileName: 'm.js' });
  if (!(result instanceof ParseErrors)) throw new Error('expected early errors');
  return result.errors[0];
}

describe('module requests', () => {
  test('each specifier with its attributes is asked for once, in source order', () => {
    const { ModuleRequests } = parsed(
      'import a from "x"; export * from "y"; import "x"; import j from "x" with { type: "json" }; export {} from "z" with {};',
    );
    expect(ModuleRequests.map(({ Specifier, Attributes }) => [Specifier, Attributes])).toEqual([
      ['x', []],
      ['y', []],
      ['x', [{ Key: 'type', Value: 'json' }]],
      ['z', []],
    ]);
  });

  test('attributes are sorted by key, whatever the spelling of the keys', () => {
    const [request] = parsed('import "x" with { type: "json", "a b": "1", Z: "2" };').ModuleRequests;
    expect(request!.Attributes.map(({ Key }) => Key)).toEqual(['Z', 'a b', 'type']);
  });

  test('a request tells where its specifier stands', () => {
    expect(parsed('\n  import a from "x";').ModuleRequests[0]!.loc).toEqual({ line: 2, column: 17, index: 17 });
  });

  test('what a layer writes in the place of an operation is in force for the others too', () => {
    const request: ModuleRequestRecord = { Specifier: 'of the layer', Attributes: [], Phase: 'defer' };
    const options = { staticSemantics: { ModuleRequests: () => [request] } };
    const result = parseModule('import a from "x"; export { b } from "y";', options) as ParsedModule;
    expect(result.ModuleRequests).toEqual([request]);
    expect(result.ImportEntries[0]!.ModuleRequest).toBe(request);
    expect(result.ExportEntries[0]!.ModuleRequest).toBe(request);
  });
});

test('import entries', () => {
  const { ImportEntries } = parsed(
    'import d from "m"; import * as n from "m"; import { a, b as c, "s t" as e, default as f } from "m"; import g, * as h from "m"; import i, { j } from "m"; import {} from "m"; import k, {} from "m";',
  );
  expect(ImportEntries.map(({ ImportName, LocalName }) => [ImportName, LocalName])).toEqual([
    ['default', 'd'],
    [namespace, 'n'],
    ['a', 'a'],
    ['b', 'c'],
    ['s t', 'e'],
    ['default', 'f'],
    ['default', 'g'],
    [namespace, 'h'],
    ['default', 'i'],
    ['j', 'j'],
    ['default', 'k'],
  ]);
  expect(ImportEntries.every(({ ModuleRequest }) => ModuleRequest.Specifier === 'm')).toBe(true);
});

test('export entries', () => {
  const { ExportEntries } = parsed(
    'export * from "m"; export * as n from "m"; export * as "x y" from "m"; export { p, q as r, "s" as "t" } from "m"; ' +
      'let l; export { l, l as m, l as "u v" }; export var v, { w: [x = 1], ...y } = {}; export class C {} export const k = 1; ' +
      'export function f() {} export {}; export default function () {}',
  );
  const rows = ExportEntries.map(({ ExportName, ModuleRequest, ImportName, LocalName }) => [
    ExportName,
    ModuleRequest?.Specifier ?? null,
    ImportName,
    LocalName,
  ]);
  expect(rows).toEqual([
    [null, 'm', allButDefault, null],
    ['n', 'm', namespace, null],
    ['x y', 'm', namespace, null],
    ['p', 'm', 'p', null],
    ['r', 'm', 'q', null],
    ['t', 'm', 's', null],
    ['l', null, null, 'l'],
    ['m', null, null, 'l'],
    ['u v', null, null, 'l'],
    ['v', null, null, 'v'],
    ['x', null, null, 'x'],
    ['y', null, null, 'y'],
    ['C', null, null, 'C'],
    ['k', null, null, 'k'],
    ['f', null, null, 'f'],
    ['default', null, null, '*default*'],
  ]);
});

test.each([
  ['export default function f() {}', 'f'],
  ['export default class C {}', 'C'],
  ['export default class {}', '*default*'],
  ['export default async function* g() {}', 'g'],
  ['export default (class C {})', '*default*'],
  ['export default 1;', '*default*'],
])('%s has the local name %s', (sourceText, localName) => {
  expect(parsed(sourceText).ExportEntries).toMatchObject([{ ExportName: 'default', LocalName: localName }]);
});

test('declared names and declarations', () => {
  const module = parsed(
    'import i from "m"; var a; { var b; let no; for (var c of []) { function no2() {} } } let d; const e = 1; class F {} function g() {} export var h; export default 1; l: { break l; } using u = null;',
  );
  expect(module.VarScopedDeclarations.map(({ type }) => type)).toEqual(Array(4).fill('VariableDeclarator'));
  expect(module.LexicallyScopedDeclarations.map(({ type }) => type)).toEqual([
    'VariableDeclaration',
    'VariableDeclaration',
    'ClassDeclaration',
    'FunctionDeclaration',
    'ExportDefaultDeclaration',
    'VariableDeclaration',
  ]);
});

test.each([
  ['await 1;', true],
  ['for await (const x of []) ;', true],
  ['await using x = null;', true],
  ['for (await using x of []) ;', true],
  ['if (a) { b(() => c, await d); }', true],
  ['class C { [await 1]() {} }', true],
  ['({ async [await 1]() {} })', true],
  ['class C extends (await D) {}', true],
  ['using x = null;', false],
  ['async () => { await 1; for await (const x of []) ; }', false],
  ['async function f() { await using x = null; }', false],
  ['class C { async m() { await 1; } }', false],
  ['for (const x of []) ;', false],
])('%s has top-level await: %s', (sourceText, expected) => {
  expect(parsed(sourceText).HasTLA).toBe(expected);
});

describe('early errors', () => {
  test.each([
    ['let a; let a;', 'duplicate-declaration'],
    ['import { a } from "m"; var a;', 'duplicate-declaration'],
    ['export { a }; export { a }; let a;', 'duplicate-export'],
    ['export default 1; export default 2;', 'duplicate-export'],
    ['export { nope };', 'undefined-export'],
    ['export { "s" };', 'string-export-binding'],
    ['import "m" with { type: "a", "type": "b" };', 'duplicate-import-attribute'],
    ['export { a as "\\uD800" }; let a;', 'ill-formed-export-name'],
    ['x: x: ;', 'duplicate-label'],
    ['break x;', 'undefined-jump-target'],
    ['new.target;', 'unexpected-new-target'],
    ['super.x;', 'unexpected-super'],
    ['this.#x;', 'undeclared-private-name'],
    ['<!-- comment', 'unexpected-token'],
    ['/(/;', 'invalid-regular-expression'],
    ['with (a) ;', 'strict-with'],
    ['import defer * as a from "x";', 'unsupported-syntax'],
    ['x = <a/>;', 'unsupported-syntax'],
    ['\0', 'invalid-or-unexpected-token'],
    ['\uD800', 'invalid-or-unexpected-token'],
  ])('%j: %s', (sourceText, code) => {
    expect(firstError(sourceText).code).toBe(code);
  });

  test('an error has a message without position, the file, and a place counted from 1', () => {
    expect(firstError('\n\n let a, a;')).toEqual({
      code: 'duplicate-declaration',
      message: "Identifier 'a' has already been declared.",
      fileName: 'm.js',
      loc: { line: 3, column: 9, index: 10 },
      constructorName: 'SyntaxError',
    });
  });

  test.each([
    ['throw }', "Unexpected token '}'"],
    ['f(', 'Unexpected end of input'],
    ['do ;', 'Unexpected end of input, expected "while"'],
  ])('%s names what was found: %s', (sourceText, message) => {
    expect(firstError(sourceText).message).toBe(message);
  });

  test('places start at the given line and column', () => {
    const result = parseModule(' let 1', { startLine: 10, startColumn: 5 }) as ParseErrors;
    expect(result.errors[0].loc).toMatchObject({ line: 10, column: 6 });
  });

  test('all errors of our own rules come in source order', () => {
    const result = parseModule('/(/; /a/; /)/;') as ParseErrors;
    expect(result.errors.map(({ loc }) => loc.column)).toEqual([1, 11]);
  });
});

describe('size', () => {
  test.each([
    ['parentheses', '('.repeat(10_000) + ')'.repeat(10_000)],
    ['arrays', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['blocks', '{'.repeat(10_000) + '}'.repeat(10_000)],
    ['groups of a regular expression', `/${'('.repeat(50_000)}${')'.repeat(50_000)}/`],
  ])('10,000 nested %s are an early error', (_, sourceText) => {
    expect(firstError(sourceText).code).toBe('too-deeply-nested');
  });

  test('long lists are no nesting', () => {
    const module = parsed('{ var a; }'.repeat(20_000) + `var b${', b'.repeat(150_000)};`);
    expect(module.VarScopedDeclarations).toHaveLength(170_001);
  });
});

describe('for every source text', () => {
  test('parsing returns', () => {
    const fragment = fc.constantFrom(
      'import ',
      'export ',
      '{',
      '}',
      '*',
      ' as ',
      ' from ',
      '"m"',
      'default ',
      'a',
      ',',
      ';',
      'with ',
      '(',
      '/',
      'await ',
    );
    const sourceText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment).map((fragments) => fragments.join('')),
    );
    fc.assert(
      fc.property(sourceText, (text) => {
        const result = parseModule(text);
        if (result instanceof ParseErrors) expect(result.errors[0].loc.line).toBeGreaterThan(0);
        else expect(result.sourceText).toBe(text);
      }),
    );
  });

  test('any well-formed string can name an export, and comes back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (names) => {
        const specifiers = names.map((name) => `a as ${JSON.stringify(name)}`).join();
        const { ExportEntries } = parsed(`let a; export { ${specifiers} };`);
        expect(ExportEntries.map(({ ExportName }) => ExportName)).toEqual(names);
      }),
    );
  });
});

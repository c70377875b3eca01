import { parseModule } from '../../parseModule';
import { ParseErrors } from '../../ParseErrors';
import { blankForms } from './blankForms';
import { findForms } from './findForms';
import { parseDeferredReexports } from './parseDeferredReexports';

const options = { babelPlugins: ['deferredReexports', 'deferredImportEvaluation'] };

function items(sourceText: string) {
  const parsed = parseDeferredReexports(sourceText, options);
  if (parsed instanceof ParseErrors) throw new Error(parsed.errors[0].message);
  return parsed.module.items;
}

const error = (sourceText: string, more: object = options) => {
  const parsed = parseModule(sourceText, more);
  if (!(parsed instanceof ParseErrors)) throw new Error('no error');
  const [{ code, loc, proposal }] = parsed.errors;
  return { code, at: `${loc.line}:${loc.column}`, ...(proposal !== undefined && { proposal }) };
};

test.each([
  ['export defer { x } from "m";', { defer: true, ExportFromClause: { type: 'NamedExports' } }],
  ['export/**/defer{}from"m"', { defer: true, ExportFromClause: { ExportsList: [] } }],
  ['export defer * as ns from "m" with { type: "json" };', { defer: true, ExportFromClause: { type: 'ExportStarAs' }, WithClause: {} }],
  ['export { x, "y z" } as ns from "m";', { ExportFromClause: { NamedExports: { ExportsList: [{ first: { name: 'x' } }, { first: { value: 'y z' } }] } } }],
  ['export defer { if, } as "a b" from "m";', { defer: true, ExportFromClause: { ModuleExportName: { value: 'a b' }, NamedExports: { ExportsList: [{ first: { name: 'if' } }] } } }],
  ['export { a }\nas ns // of m\nfrom "m"', { ExportFromClause: { NamedExports: {} } }],
  ['import { x, default } as ns from "m";', { ImportClause: { type: 'NameSpaceImport', NamedImports: { ImportsList: [{ ImportedBinding: { name: 'x' } }, { ImportedBinding: { name: 'default' } }] } } }],
  ['import {} as ns from "m";', { ImportClause: { NamedImports: { ImportsList: [] } } }],
  ['import a, { \\u0062 } as ns from "m";', { ImportClause: { type: 'ImportClausePair', second: { NamedImports: { ImportsList: [{ ImportedBinding: { name: 'b' } }] } } } }],
  ['import defer { x } as ns from "m";', { node: { phase: 'defer' }, ImportClause: { NamedImports: {} } }],
])('%s', (sourceText, expected) => {
  expect(items(sourceText)).toMatchObject([expected]);
});

test.each([
  'import defer from "m"; export { defer }; import x, { y } from "m";',
  'import { as } from "m"; import { a as from } from "m2"; export { as }; export { as as b } from "m";',
  'export { x } from "m";\nvar as; as; export let defer;',
])('%s is what it is without the proposal', (sourceText) => {
  expect(findForms(sourceText)).toEqual([]);
  expect(parseModule(sourceText, options)).not.toBeInstanceOf(ParseErrors);
});

test('names and declarations have their places in the source text', () => {
  const source = '// one\r\nexport defer {\n  x,\n  y } as ns from "m";\nexport let last;';
  const [first, last] = items(source) as unknown as { node: { start: number }; ExportFromClause: { NamedExports: { ExportsList: { node: object }[] } } }[];
  expect(first!.node.start).toBe(source.indexOf('export'));
  expect(last!.node.start).toBe(source.lastIndexOf('export'));
  expect(first!.ExportFromClause.NamedExports.ExportsList.map(({ node }) => node)).toMatchObject([
    { start: source.indexOf('x,'), loc: { start: { line: 3, column: 2 } } },
    { start: source.indexOf('y }'), loc: { start: { line: 4, column: 2 } } },
  ]);
});

test('blanks keep every other character at its place', () => {
  const source = 'a;export defer {\r\n x } as y from "m";b';
  const blanked = blankForms(source, findForms(source));
  expect(blanked).toBe('a;export       * \r\n      as y from "m";b'.replace('* \r\n  ', '*\r\n '));
  expect(blanked).toHaveLength(source.length);
});

test('what only looks like the syntax stays as it is', () => {
  const source = 'export let a = "export defer { x } from m", b = `import { "`; // { x } as ns from export defer {\nexport defer { x } from "m"; export { x as y } from "m"; let c = /import {a} as b from/.source;';
  const parsed = parseModule(source, options);
  expect(parsed).not.toBeInstanceOf(ParseErrors);
  expect(items(source)[0]).toMatchObject({ Declaration: { declarations: [{ init: { value: 'export defer { x } from m' } }, {}] } });
  expect(items('let s = "import {" + "} as ns from"; export defer { x } from "m";')).toMatchObject([
    { node: { declarations: [{ init: { left: { value: 'import {' }, right: { value: '} as ns from' } } }] } },
    { defer: true },
  ]);
});

test.each([
  ['export defer * from "m";', 'deferred-export-star', '1:1'],
  ['export { x as y } as ns from "m";', 'aliased-filtered-name', '1:10'],
  ['import { x as y } as ns from "m";', 'aliased-filtered-name', '1:10'],
  ['import { x, "x" } as ns from "m";', 'duplicate-filtered-name', '1:10'],
  ['export { x, x } as ns from "m";', 'duplicate-filtered-name', '1:10'],
  ['export { "\\ud800" } as ns from "m";', 'ill-formed-export-name', '1:10'],
  ['export { "\\08" } as ns from "m";', 'ill-formed-export-name', '1:10'],
  ['export defer { x } from "m";\nexport let x;', 'duplicate-export', '2:12'],
  ['let x; export defer { x };', 'deferred-export-without-from', '1:8'],
  ['import { x } as if from "m";', 'unexpected-keyword', '1:17'],
  ['import { "x" } from "m";', 'string-import-binding', '1:10'],
  ['let x = ;\nexport defer { y } from "m";', 'unexpected-token', '1:9'],
])('%s is an early error', (sourceText, code, at) => {
  expect(error(sourceText)).toEqual({ code, at });
});

test.each(['export defer { x } from "m";', 'export defer * as ns from "m";', 'export { x } as ns from "m";', 'export { x }\nas ns from "m";', 'import { if } as ns from "m";', 'import { x } as ns from "m";'])(
  '%s is an error that names the proposal where it is off',
  (sourceText) => {
    expect(error(sourceText, {})).toMatchObject({ code: 'unsupported-syntax', proposal: 'deferred-reexports' });
  },
);

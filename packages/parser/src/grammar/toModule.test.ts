import { parseProgram } from '../babel';
import { ParseErrors } from '../ParseErrors';
import { toModule } from './toModule';

function items(sourceText: string) {
  const program = parseProgram(sourceText, { sourceType: 'module' }, {});
  if (program instanceof ParseErrors) throw new Error(program.errors[0].message);
  return toModule(program, sourceText).items;
}

test.each([
  ['import "m";', null],
  ['import/* { */"m" // {\n;', null],
  ['import {} from "m";', { type: 'NamedImports', ImportsList: [] }],
  ['import a from "m";', { type: 'ImportedDefaultBinding', ImportedBinding: { name: 'a' } }],
  ['import a /*,*/ from "m";', { type: 'ImportedDefaultBinding' }],
  ['import a, {} from "m";', { type: 'ImportClausePair', second: { type: 'NamedImports', ImportsList: [] } }],
  ['import a, * as b from "m";', { type: 'ImportClausePair', second: { type: 'NameSpaceImport' } }],
  ['import * as a from "m";', { type: 'NameSpaceImport' }],
  ['import { a, } from "m";', { ImportsList: [{ ModuleExportName: null, ImportedBinding: { name: 'a' } }] }],
  [
    'import { a as a } from "m";',
    { ImportsList: [{ ModuleExportName: { name: 'a' }, ImportedBinding: { name: 'a' } }] },
  ],
  ['import { "a" as a } from "m";', { ImportsList: [{ ModuleExportName: { value: 'a' } }] }],
])('%j has the import clause %j', (sourceText, ImportClause) => {
  expect(items(sourceText)).toMatchObject([{ type: 'ImportDeclaration', ImportClause }]);
});

test.each([
  ['import "m";', null],
  ['import "m" with {};', { WithEntries: [] }],
  ['import "m" /* with */;', null],
  ['export * from "m"\nwith\n{ a: "b" };', { WithEntries: [{ type: 'ImportAttribute' }] }],
  ['export { a } from "m" with {}', { WithEntries: [] }],
])('%j has the with clause %j', (sourceText, WithClause) => {
  expect(items(sourceText)[0]).toMatchObject({ WithClause });
});

test('a statement that begins with the word after an import is no clause of it', () => {
  expect(items('import "m"\nwithout;')).toMatchObject([{ WithClause: null }, { type: 'StatementListItem' }]);
});

test.each([
  ['export * from "m";', { production: 'ExportFromClause', ExportFromClause: { type: 'ExportStar' } }],
  [
    'export * as a from "m";',
    { production: 'ExportFromClause', ExportFromClause: { type: 'ExportStarAs', ModuleExportName: { name: 'a' } } },
  ],
  [
    'export {} from "m";',
    { production: 'ExportFromClause', ExportFromClause: { type: 'NamedExports', ExportsList: [] } },
  ],
  ['export {};', { production: 'NamedExports', NamedExports: { ExportsList: [] } }],
  [
    'let a; export { a };',
    { production: 'NamedExports', NamedExports: { ExportsList: [{ first: { name: 'a' }, second: null }] } },
  ],
  [
    'let a; export { a as a };',
    { production: 'NamedExports', NamedExports: { ExportsList: [{ second: { name: 'a' } }] } },
  ],
  ['export var a;', { production: 'VariableStatement' }],
  ['export let a;', { production: 'Declaration' }],
  ['export async function a() {}', { production: 'Declaration' }],
  ['export default function () {}', { production: 'default HoistableDeclaration' }],
  ['export default class {}', { production: 'default ClassDeclaration' }],
  ['export default (function () {});', { production: 'default AssignmentExpression' }],
])('%s', (sourceText, shape) => {
  expect(items(sourceText).at(-1)).toMatchObject({ type: 'ExportDeclaration', ...shape });
});

test('directives are items of the list', () => {
  expect(items('"use strict"; a;').map(({ type }) => type)).toEqual(['StatementListItem', 'StatementListItem']);
});

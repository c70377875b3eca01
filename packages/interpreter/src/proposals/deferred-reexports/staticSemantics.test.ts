import type { ModuleRequestRecord } from '@modrec/parser';
import { createAgent } from '../../createAgent';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { layersFor } from '../proposals';
import { deferredReexports } from './deferredReexports';

const agent = createAgent({ layers: layersFor([deferredReexports]) });
const realm = agent.createRealm();

function parse(sourceText: string): SourceTextModuleRecord {
  const module = agent.spec.ParseModule(sourceText, realm, undefined);
  if (module instanceof SourceTextModuleRecord) return module;
  throw new Error(module[0].message);
}

const shown = ({ Specifier, Attributes, Phase, ImportedNames }: ModuleRequestRecord) =>
  `${Specifier} ${Phase!} ${String(ImportedNames)}${Attributes.map(({ Key }) => ` with ${Key}`).join('')}`;

test.each([
  ['', []],
  ['import "m";', ['m evaluation ']],
  ['import {} from "m";', ['m evaluation ']],
  ['import a from "m";', ['m evaluation default']],
  ['import a, { b, c as d, "e f" as g } from "m";', ['m evaluation default,b,c,e f']],
  ['import * as a from "m"; import { b } from "m";', ['m evaluation all']],
  ['import a, * as b from "m";', ['m evaluation all']],
  ['import { a, b } as c from "m"; import { b, d } from "m";', ['m evaluation a,b,d']],
  ['import a, { b } as c from "m";', ['m evaluation default,b']],
  ['import {} as c from "m" with { type: "json" };', ['m evaluation  with type']],
  ['import defer * as a from "m"; import { b } from "m";', ['m defer all', 'm evaluation b']],
  ['import defer { a } as b from "m" with { type: "json" };', ['m defer a with type']],
  ['export * from "m";', ['m evaluation all-but-default']],
  ['export * from "m"; import { a } from "m";', ['m evaluation all-but-default']],
  ['export * from "m"; import a from "m";', ['m evaluation all']],
  ['import a from "m"; export * from "m";', ['m evaluation all']],
  ['export * as a from "m";', ['m evaluation all']],
  ['export {} from "m";', ['m evaluation ']],
  ['export { a, b as c, "d e" as f } from "m" with {};', ['m evaluation a,b,d e']],
  ['export { a, b } as c from "m";', ['m evaluation a,b']],
  ['export {} as c from "m";', ['m evaluation ']],
  ['export defer { a } from "m";', []],
  ['export defer { a } from "m"; export { b } from "m"; let c; export { c };', ['m evaluation b']],
])('the requests of %s', (sourceText, requests) => {
  expect(parse(sourceText).RequestedModules.map(shown)).toEqual(requests);
});

test.each([
  ['', [], []],
  ['export defer {} from "m";', 'all', []],
  ['export defer { a, b as c } from "m"; export defer { d } from "n" with { type: "json" };', 'all', ['m evaluation a,b', 'n evaluation d with type']],
  ['export defer { a, b as c, d as default } from "m";', 'all-but-default', ['m evaluation a,b']],
  ['export defer { a, b as c } from "m";', ['c'], ['m evaluation b']],
  ['export defer { a, b as c } from "m";', ['b'], []],
  ['export defer { a, b as c } from "m";', undefined, []],
  ['export defer * as ns from "m"; export defer { a } from "m";', ['ns', 'a'], ['m evaluation all']],
  ['export defer { a, b } as ns from "m"; export defer { b, c as d } from "m";', ['ns', 'd'], ['m evaluation a,b,c']],
])('the optional requests of %s for %j', (sourceText, importedNames, requests) => {
  expect(parse(sourceText).GetOptionalIndirectExportsModuleRequests(importedNames as string[] | undefined).map(shown)).toEqual(requests);
});

test('an imported namespace is exported as from its own module, and keeps its filter', () => {
  const { IndirectExportEntries } = parse('import { a } as b from "m"; import * as c from "m"; import { d } from "m"; export { b, c, d };');
  expect(IndirectExportEntries.map(({ ExportName, ImportName, NamespaceNamesFilter }) => [ExportName, String(ImportName), NamespaceNamesFilter])).toEqual([
    ['b', 'Symbol(filtered-namespace)', ['a']],
    ['c', 'Symbol(namespace)', undefined],
    ['d', 'd', undefined],
  ]);
});

describe('names', () => {
  const { spec } = agent;

  test.each([
    ['all', ['a'], 'all'],
    [['a'], 'all', 'all'],
    ['all-but-default', ['default'], 'all'],
    [['default'], 'all-but-default', 'all'],
    ['all-but-default', ['a'], 'all-but-default'],
    [['a'], 'all-but-default', 'all-but-default'],
    [['a', 'b'], ['b', 'c'], ['a', 'b', 'c']],
  ] as const)('%j and %j together are %j', (a, b, merged) => {
    expect(spec.MergeImportedNames(a, b)).toEqual(merged);
  });

  test.each([
    ['all', 'all', []],
    ['all', ['a'], 'all'],
    ['all-but-default', 'all-but-default', []],
    ['all-but-default', ['a'], 'all-but-default'],
    [['a', 'default'], 'all-but-default', ['default']],
    [['a'], 'all-but-default', []],
    [['a', 'b'], ['b', 'c'], ['a']],
  ] as const)('%j without %j is %j', (a, b, left) => {
    expect(spec.ExcludeImportedNames(a, b)).toEqual(left);
  });
});

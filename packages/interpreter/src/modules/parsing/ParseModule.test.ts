import { allButDefault, namespace } from '@modrec/parser';
import type { Realm } from '../../realm/Realm';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { graph } from '../../test-support/graph';

const realm = {} as Realm;

function parse(sourceText: string): SourceTextModuleRecord {
  const module = graph('').agent.spec.ParseModule(sourceText, realm, 'host data', 'main.js');
  if (!(module instanceof SourceTextModuleRecord)) throw new Error(JSON.stringify(module));
  return module;
}

const brief = (entries: SourceTextModuleRecord['LocalExportEntries']): unknown[] =>
  entries.map(({ ExportName, ModuleRequest, ImportName, LocalName }) => [ExportName, ModuleRequest?.Specifier ?? null, ImportName, LocalName]);

describe('ParseModule', () => {
  it('sorts the export entries into local, indirect and star ones', () => {
    const module = parse(`
      import a, { b as c } from 'x';
      import * as d from 'y';
      let e;
      export { e, a as f, c, d };
      export { g } from 'z';
      export * from 'w';
      export * as h from 'v';
      export default 1;`);
    expect(brief(module.LocalExportEntries)).toEqual([
      ['e', null, null, 'e'],
      ['default', null, null, '*default*'],
    ]);
    expect(brief(module.IndirectExportEntries)).toEqual([
      ['f', 'x', 'default', null],
      ['c', 'x', 'b', null],
      ['d', 'y', namespace, null],
      ['g', 'z', 'g', null],
      ['h', 'v', namespace, null],
    ]);
    expect(brief(module.StarExportEntries)).toEqual([[null, 'w', allButDefault, null]]);
  });

  it('gives each request once, and the other fields their first values', () => {
    const module = parse(`import 'a'; import 'b'; import x from 'a'; await x;`);
    expect(module.RequestedModules.map(({ Specifier }) => Specifier)).toEqual(['a', 'b']);
    expect(module).toMatchObject({
      Realm: realm,
      HostDefined: 'host data',
      HasTLA: true,
      Status: 'new',
      AsyncEvaluationOrder: 'unset',
      AsyncParentModules: [],
      ECMAScriptCode: { fileName: 'main.js' },
    });
    for (const field of ['Environment', 'Namespace', 'CycleRoot', 'TopLevelCapability', 'EvaluationError', 'Context', 'ImportMeta'] as const) {
      expect(module[field]).toBeUndefined();
    }
  });

  it('gives the early errors of a text that has any', () => {
    expect(graph('').agent.spec.ParseModule('export { nothing }', realm, undefined, 'bad.js')).toEqual([
      expect.objectContaining({ constructorName: 'SyntaxError', fileName: 'bad.js' }),
    ]);
  });
});

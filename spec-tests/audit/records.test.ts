/** Every record class and interface has exactly the fields of its table in the standard, besides those its layers declare. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from './audit';
import { readRecords } from './readRecords';
import { root } from './repository';

const tables = JSON.parse(readFileSync(join(__dirname, 'records.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;

/** Records whose identity is a realm of the host, or whose fields the evaluator resolves at compile time. */
const OURS = new Set(['RealmRecord', 'AgentRecord', 'FunctionEnvironmentRecord', 'GlobalEnvironmentRecord', 'ObjectEnvironmentRecord', 'ReferenceRecord']);

const declared = readSources(root)
  .flatMap(({ file, text }) => readRecords(file, text))
  .filter(({ name }) => name in tables && !OURS.has(name));

it('finds the records of the module clauses', () => {
  expect(declared.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ModuleRecord', 'CyclicModuleRecord', 'SourceTextModuleRecord', 'SyntheticModuleRecord', 'ModuleRequestRecord']),
  );
});

it.each(declared.map((record) => [record.name, record] as const))('%s', (name, { file, fields }) => {
  expect({ file, fields: [...fields].sort() }).toEqual({ file, fields: [...tables[name]!].sort() });
});

describe('reading a record', () => {
  const [record] = readRecords(
    'X.ts',
    `export class X {
      readonly kind = 'x';
      Status: string = 'new';
      readonly HasTLA!: boolean;
      // layer: import-defer
      DeferredNamespace: object | undefined;
      Other = 1;

      Context = 2;
      Link(): void {}
    }`,
  );

  it('takes fields, not methods, and not what is ours', () => {
    expect(record?.fields).toEqual(['Status', 'HasTLA', 'Context']);
  });

  it('keeps a layer’s block apart', () => {
    expect(record?.layerFields).toEqual(['DeferredNamespace', 'Other']);
  });
});

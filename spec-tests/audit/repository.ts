/** The audit of this repository, as the test and the report command run it. */
import { join, resolve } from 'node:path';
import { audit, fileReader, readLayerSources, readSources, type AuditInput, type AuditResult, type Delegated, type SourceText } from './audit';
import { loadInventory, loadLayerInventories, loadOperationNames, type Inventory } from './readInventory';

export const root = resolve(__dirname, '../..');

/** The base and every layer, each against its own text. */
export function auditRepository(): AuditResult {
  const results = auditInputs().map(audit);
  return { rows: results.flatMap(({ rows }) => rows), findings: results.flatMap(({ findings }) => findings) };
}

/** What is audited: the base, then every layer. */
export const auditInputs = (): readonly AuditInput[] => [baseInput(), ...loadLayerInventories().map(layerInput)];

/** The layers that make others go together: folders with markers and no text. */
export const jointSources = (): readonly { readonly layer: string; readonly sources: readonly SourceText[] }[] =>
  joints.map((layer) => ({ layer, sources: readLayerSources(root, layer) }));

const joints = ['import-phases', 'reexport-phases'];

const readFile = fileReader(root);
const specIssues = readFile('docs/spec-issues.md') ?? '';

function baseInput(): AuditInput {
  return {
    algorithms: loadInventory().algorithms,
    operations: loadOperationNames(),
    sources: readSources(root),
    delegated: JSON.parse(readFile(join('spec-tests/audit/delegated.json')) ?? '[]') as Delegated[],
    specIssues,
    readFile,
  };
}

function layerInput({ revision, algorithms }: Inventory): AuditInput {
  const layer = revision.specification;
  const sources = readLayerSources(root, layer);
  return {
    layer,
    algorithms,
    operations: new Set([...loadOperationNames(), ...algorithms.map(({ operation }) => operation)]),
    sources,
    recordSources: [...readSources(root), ...sources],
    delegated: [],
    specIssues,
    readFile,
  };
}

/** The audit of this repository, as the test and the report command run it. */
import { join, resolve } from 'node:path';
import { audit, fileReader, readLayerSources, readSources, type AuditResult, type Delegated } from './audit';
import { loadInventory, loadLayerInventories, loadOperationNames, type Inventory } from './readInventory';

export const root = resolve(__dirname, '../..');

/** The base and every layer, each against its own text. */
export function auditRepository(): AuditResult {
  const results = [auditBase(), ...loadLayerInventories().map(auditLayer)];
  return { rows: results.flatMap(({ rows }) => rows), findings: results.flatMap(({ findings }) => findings) };
}

const readFile = fileReader(root);
const specIssues = readFile('docs/spec-issues.md') ?? '';

function auditBase(): AuditResult {
  return audit({
    algorithms: loadInventory().algorithms,
    operations: loadOperationNames(),
    sources: readSources(root),
    delegated: JSON.parse(readFile(join('spec-tests/audit/delegated.json')) ?? '[]') as Delegated[],
    specIssues,
    readFile,
  });
}

function auditLayer({ revision, algorithms }: Inventory): AuditResult {
  const layer = revision.specification;
  const sources = readLayerSources(root, layer);
  return audit({
    layer,
    algorithms,
    operations: new Set([...loadOperationNames(), ...algorithms.map(({ operation }) => operation)]),
    sources,
    recordSources: [...readSources(root), ...sources],
    delegated: [],
    specIssues,
    readFile,
  });
}

/** The audit of this repository, as the test and the report command run it. */
import { join, resolve } from 'node:path';
import { audit, fileReader, readSources, type AuditResult, type Delegated } from './audit';
import { loadInventory, loadOperationNames } from './readInventory';

export const root = resolve(__dirname, '../..');

export function auditRepository(): AuditResult {
  const readFile = fileReader(root);
  return audit({
    algorithms: loadInventory().algorithms,
    operations: loadOperationNames(),
    sources: readSources(root),
    delegated: JSON.parse(readFile(join('spec-tests/audit/delegated.json')) ?? '[]') as Delegated[],
    specIssues: readFile('docs/spec-issues.md') ?? '',
    readFile,
  });
}

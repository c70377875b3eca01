/** What `pnpm new-algorithm` writes needs nothing but its steps: the audit finds no fault in it besides the todos. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audit } from './audit';
import { keyOf, loadInventory, loadOperationNames } from './readInventory';
import { root } from './repository';

const script = join(root, 'scripts/new-algorithm.mjs');
const { algorithms } = loadInventory();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-algorithm-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['an operation', ['sec-execute-async-module'], 'ExecuteAsyncModule.ts', 'sec-execute-async-module'],
  ['a concrete method', ['sec-moduledeclarationlinking'], 'Link.ts', 'sec-moduledeclarationlinking'],
  ['a part', ['https://tc39.es/ecma262/#sec-static-semantics-exportentries', '6'], 'ExportEntries_6.ts', 'sec-static-semantics-exportentries#6'],
])('%s', (_kind, args, file, key) => {
  execFileSync(process.execPath, [script, ...args, '--in', folder], { stdio: 'pipe' });
  const { findings, rows } = audit({
    algorithms: algorithms.filter((algorithm) => keyOf(algorithm) === key),
    operations: loadOperationNames(),
    sources: [{ file, text: readFileSync(join(folder, file), 'utf8') }],
    delegated: [],
    specIssues: '',
    readFile: () => undefined,
  });
  expect(rows[0]!.todo).toBe(rows[0]!.algorithm.steps.length);
  expect(findings.filter(({ message }) => message !== 'is still a todo')).toEqual([]);
});

it('refuses a clause that the inventory does not have', () => {
  expect(() => execFileSync(process.execPath, [script, 'sec-nowhere', '--in', folder], { stdio: 'pipe' })).toThrow(/no steps for the clause/);
});

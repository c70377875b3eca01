import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../test-support/runNode';

/** What a fixture sees of the edition, and what it sees of an old Node (FIXTURE.nodeN.json, made as those of ../modules/fixtures are; Node 10 had the code in the name as well). */
const fixture = (name: string): string => join(__dirname, 'fixtures', name);
const packagePath = join(__dirname, '..', '..', 'v12.js');

test.each([
  ['§13, Node 12 to 14.0', 'modules', 'node13', {}],
  ['§13, Node 9.6 to 11: url, linkingStatus, instantiate()', 'names', 'node10', {}],
])('%s', async (_generation, name, node, deliberate) => {
  const { stdout } = await runNode([fixture(`${name}.cjs`), packagePath]);
  const native = JSON.parse(readFileSync(fixture(`${name}.${node}.json`), 'utf8')) as Record<string, string>;
  expect(JSON.parse(stdout)).toEqual({ ...native, ...deliberate });
});

test('the edition has the names of the main entry, for import as well', async () => {
  const code = `import vm, { SourceTextModule } from '@modrec/vm-api/v12'; import current from '@modrec/vm-api';
    console.log(vm.SourceTextModule === SourceTextModule, SourceTextModule === current.SourceTextModule, Object.keys(vm).join() === Object.keys(current).join(), vm.Script === current.Script)`;
  const { stdout } = await runNode(['--input-type=module', '--eval', code], join(__dirname, '..', '..'));
  expect(stdout.trim()).toBe('true false true true');
});

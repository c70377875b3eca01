/** examples/jest-esm: Jest's own runtime on @modrec/vm-api, as it is built, with no flag of Node's. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const cwd = resolve(root, 'examples/jest-esm');
const jestBin = resolve(root, 'node_modules/jest/bin/jest.js');

function runExample(...nodeOptions: string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, CI: 'true', NO_COLOR: '1' };
  delete env.NODE_OPTIONS;
  delete env.FORCE_COLOR;
  const { status, stderr } = spawnSync(process.execPath, [...nodeOptions, jestBin, '--runInBand', '--no-cache'], { cwd, env, encoding: 'utf8' });
  return { status, stderr };
}

test('modules run in Jest: cycles, top-level await, import(), JSON, mocks', () => {
  const { status, stderr } = runExample('--require', '@modrec/vm-api/register');
  expect(stderr).toContain('Tests:       11 passed, 11 total');
  expect(stderr).not.toContain('ExperimentalWarning');
  expect(status).toBe(0);
}, 60_000);

test('without it Jest cannot run them', () => {
  const { status, stderr } = runExample();
  expect(stderr).toContain('Must use import to load ES Module');
  expect(status).toBe(1);
}, 60_000);

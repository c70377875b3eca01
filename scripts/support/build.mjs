import { existsSync, readdirSync } from 'node:fs';
import { bundleEngine } from './bundleEngine.mjs';
import { inRoot } from './paths.mjs';
import { runNode } from './run.mjs';

const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');

/**
 * Builds what changed, and type-checks the tests with it (tsconfig.tests.json is one of the references); then bundles the engine and makes the stepper's page.
 * A missing `dist` forces a whole build, because the incremental one believes its own notes and not the disk.
 */
export async function build() {
  const packages = readdirSync(inRoot('packages')).filter((name) => existsSync(inRoot('packages', name, 'tsconfig.json')));
  const complete = packages.every((name) => existsSync(inRoot('packages', name, 'dist', 'index.js')));
  await runNode(tsc, ['-b', ...(complete ? [] : ['--force'])]);
  await bundleEngine();
  // Imported here: esbuild may not have been installed before.
  const { buildPage } = await import('../web/buildPage.mjs');
  await buildPage();
}

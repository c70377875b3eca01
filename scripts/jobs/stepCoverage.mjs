import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from '../support/build.mjs';
import { inRoot, modrecBin } from '../support/paths.mjs';
import { runNode } from '../support/run.mjs';

const cache = inRoot('node_modules', '.cache');
const places = { test262: inRoot('node_modules', '.cache', 'step-places-test262.txt'), own: inRoot('node_modules', '.cache', 'step-places-own.txt') };

/**
 * The runs of Test262's module set. After the plain one come those with layers on in every test: what a proposal writes anew of the
 * language must serve the whole language. ESM phase imports give JavaScript modules the sources that some tests say they lack.
 */
const test262Runs = [
  { layers: '', args: ['--loader', 'sync,async,shuffled'] },
  { layers: 'source-phase-imports', args: [] },
  { layers: 'import-defer', args: [] },
  { layers: 'source-phase-imports,import-defer', args: [] },
  { layers: 'deferred-reexports', args: [] },
  { layers: 'source-phase-imports,deferred-reexports', args: [] },
  { layers: 'esm-phase-imports', args: ['--exclude-features', 'source-phase-imports'] },
  { layers: 'esm-phase-imports,import-defer', args: ['--exclude-features', 'source-phase-imports'] },
];

/** Where tests of the algorithms are. */
const testFolders = 'interpreter/src/(modules|exports|environments|namespace|synthetic|dynamic-import|meta|scripts|proposals|host|api)/';

/**
 * Runs Test262's module set and the interpreter's own tests, the standard's worked examples among them, with a tracer in every agent, and
 * reports per operation the steps of the inventory that none of them has reached, and those that only our own reach. Fails on a step
 * without a reason in spec-tests/audit/unexercised.json. What the tests' own outcomes are is for `npm test` to say.
 */
export async function stepCoverage() {
  try {
    await build();
    mkdirSync(cache, { recursive: true });
    for (const file of Object.values(places)) rmSync(file, { force: true });
    for (const { layers, args } of test262Runs) {
      const what = `Test262's module set${layers === '' ? '' : ` with ${layers}`}`;
      console.log(`\n${what}`);
      await tolerate(what, () => runTest262(layers, args));
    }
    await tolerate("the interpreter's tests", runOwnTests);
    for (const file of Object.values(places)) if (!existsSync(file)) writeFileSync(file, '');
    await runNode(inRoot('scripts', 'step-coverage', 'report.cjs'), [places.test262, places.own]);
  } catch (error) {
    console.error(`\nstep-coverage: ${error.message}`);
    process.exitCode = 1;
  }
}

const runTest262 = (layers, args) =>
  runNode(modrecBin, ['test262', '--suite', 'modules', ...args, '--engine', inRoot('scripts', 'step-coverage', 'tracedEngine.cjs')], {
    env: { MODREC_STEP_PLACES: places.test262, MODREC_LAYERS: layers },
  });

const runOwnTests = () =>
  runNode(
    inRoot('node_modules', 'jest', 'bin', 'jest.js'),
    [
      '--silent',
      // Chains of many thousand modules and graphs at random take minutes with a tracer, and reach no other steps.
      '--testPathIgnorePatterns=deepGraphs|randomGraphs',
      '--testNamePattern=^(?!.*(deep graphs|20,000))',
      `--setupFiles=${inRoot('scripts', 'step-coverage', 'traceAgents.cjs')}`,
      '--',
      testFolders,
    ],
    { env: { MODREC_STEP_PLACES: places.own } },
  );

/** A failure here leaves steps unexercised at worst; the report tells. */
async function tolerate(what, run) {
  try {
    await run();
  } catch (error) {
    console.error(`\nstep-coverage: ${what}: ${error.message}\n`);
  }
}

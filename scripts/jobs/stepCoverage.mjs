import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from '../support/build.mjs';
import { inRoot, modrecBin } from '../support/paths.mjs';
import { runNode } from '../support/run.mjs';

const cache = inRoot('node_modules', '.cache');
const placesFile = inRoot('node_modules', '.cache', 'step-places.txt');
/** Where tests of the algorithms are. */
const testFolders = 'interpreter/src/(modules|exports|environments|namespace|synthetic|dynamic-import|meta|scripts|proposals|host|api)/';
const env = { MODREC_STEP_PLACES: placesFile };

/**
 * Runs Test262's module set and the interpreter's own tests, the standard's worked examples among them, with a tracer in every agent, and
 * reports per operation the steps of the inventory that none of them has reached. Fails on a step of the base without a
 * reason in spec-tests/audit/unexercised.json. What the tests' own outcomes are is for `npm test` to say.
 */
export async function stepCoverage() {
  try {
    await build();
    mkdirSync(cache, { recursive: true });
    rmSync(placesFile, { force: true });
    await tolerate("Test262's module set", () =>
      runNode(
        modrecBin,
        ['test262', '--suite', 'modules', '--loader', 'sync,async,shuffled', '--engine', inRoot('scripts', 'step-coverage', 'tracedEngine.cjs')],
        { env },
      ),
    );
    await tolerate("the interpreter's tests", () =>
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
        { env },
      ),
    );
    if (!existsSync(placesFile)) writeFileSync(placesFile, '');
    await runNode(inRoot('scripts', 'step-coverage', 'report.cjs'), [placesFile]);
  } catch (error) {
    console.error(`\nstep-coverage: ${error.message}`);
    process.exitCode = 1;
  }
}

/** A failure here leaves steps unexercised at worst; the report tells. */
async function tolerate(what, run) {
  try {
    await run();
  } catch (error) {
    console.error(`\nstep-coverage: ${what}: ${error.message}\n`);
  }
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot, modrecBin } from '../support/paths.mjs';
import { build } from '../support/build.mjs';
import { installIfNeeded } from '../support/install.mjs';
import { runNode } from '../support/run.mjs';
import { Stages } from '../support/stages.mjs';

const countsLine = /^\d+ passed, \d+ failed(, \d+ skipped)?$/;

/**
 * Everything that must hold, stage by stage; stops at the first that fails. The last line is alone and tells the counts of
 * the last test runner that ran: Test262's, or Jest's where no Test262 suite is at hand.
 */
export async function test() {
  const stages = new Stages();
  const state = { counts: undefined, leftOut: false, missing: [] };
  let failure;
  try {
    await stages.run('install', async () => ((await installIfNeeded()) ? '' : 'up to date'));
    await stages.run('build and type-check', build);
    await stages.run('lint', () => runNode(inRoot('node_modules', 'eslint', 'bin', 'eslint.js'), ['.']));
    await stages.run('jest', () => jest(state));
    await stages.run('test262', () => test262(state));
  } catch (error) {
    failure = error;
    process.exitCode = 1;
  }
  console.log(`\n── summary ──\n${stages.summary().join('\n')}`);
  if (failure) console.log(`\nnpm test: ${failure.message}`);
  if (state.leftOut) console.log("\nLeft out: Test262's module set, because no suite was found (see stage test262).");
  if (state.missing.length > 0) console.log(`\n${state.missing.join('\n')}`);
  if (state.counts) console.log(`\n${state.counts}`);
}

async function jest(state) {
  const resultFile = inRoot('node_modules', '.cache', 'jest-result.json');
  mkdirSync(dirname(resultFile), { recursive: true });
  rmSync(resultFile, { force: true });
  try {
    await runNode(inRoot('node_modules', 'jest', 'bin', 'jest.js'), ['--ci', '--json', `--outputFile=${resultFile}`]);
  } finally {
    if (existsSync(resultFile)) {
      const result = JSON.parse(readFileSync(resultFile, 'utf8'));
      state.counts = jestCounts(result);
      state.missing = missingIn(result);
    }
  }
  return state.counts;
}

/** What tests say that were left out for want of something: `left out: no Chromium …`. */
function missingIn({ testResults }) {
  const titles = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ title }) => title.startsWith('left out: '));
  return titles.map(({ ancestorTitles, title }) => `Left out: ${ancestorTitles.join(', ')}: ${title.replace('left out: ', '')}.`);
}

function jestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
}

async function test262(state) {
  let counts;
  const onLine = (line) => {
    console.log(line);
    if (countsLine.test(line)) counts = line;
  };
  try {
    await runNode(modrecBin, ['test262', '--suite', 'modules', '--loader', 'sync,async,shuffled', '--if-present'], { onLine });
  } finally {
    state.counts = counts ?? state.counts;
  }
  state.leftOut = counts === undefined;
  return counts ?? 'left out: no suite found';
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const timeout = 120_000;

/**
 * Runs every task once per round, round by round, so that a change of the machine's mood hits all engines alike. A task that fails
 * is not tried again.
 *
 * @returns the tasks with their `samples`, or with a `failure`
 */
export function runRounds(tasks, rounds, progress) {
  const states = tasks.map((task) => ({ ...task, samples: [], failure: undefined }));
  for (let round = 1; round <= rounds; round++) {
    for (const [index, state] of states.entries()) {
      if (state.failure !== undefined) continue;
      progress(`round ${round} of ${rounds}, ${index + 1} of ${states.length}: ${state.workload}, ${state.engine}`);
      const sample = runOnce(state);
      if (typeof sample === 'string') state.failure = sample;
      else state.samples.push(sample);
    }
  }
  checkResults(states, progress);
  return states;
}

function runOnce({ flags, script, args }) {
  const file = fileURLToPath(new URL(`measures/${script}.mjs`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, file, ...args], { encoding: 'utf8', timeout, maxBuffer: 1 << 26 });
  if (status !== 0) return lastError(stderr);
  try {
    return JSON.parse(stdout);
  } catch {
    return 'no result';
  }
}

const lastError = (text) => /^(?:\w*Error\b.*)$/m.exec(text)?.[0].slice(0, 100) ?? 'did not end';

/** A program's result must be what the native engine gives for as many rounds. */
function checkResults(states, progress) {
  const expected = new Map();
  for (const state of states.filter(({ group, failure }) => group === 'cpu' && failure === undefined)) {
    const [, workload, count] = state.args;
    const key = `${workload} ${count}`;
    if (!expected.has(key)) {
      progress(`checking ${key}`);
      const flags = ['--experimental-vm-modules', '--no-warnings'];
      const sample = runOnce({ flags, script: 'cpu', args: ['native', workload, count] });
      if (typeof sample === 'string') throw new Error(`${workload} fails natively: ${sample}`);
      expected.set(key, sample.result);
    }
    if (state.samples.some(({ result }) => result !== expected.get(key))) state.failure = 'wrong result';
  }
}

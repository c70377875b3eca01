import { CommandFailed } from './run.mjs';

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Runs named stages one after the other, remembers how long each took, and stops the process's work at the first that fails. */
export class Stages {
  #done = [];

  /** Runs one stage. A string that `work` resolves to is shown beside the stage's name in the summary. */
  async run(name, work) {
    console.log(`\n── ${name} ──`);
    const start = Date.now();
    try {
      const note = await work();
      this.#done.push({ name, ms: Date.now() - start, note: note ?? '' });
    } catch (error) {
      this.#done.push({ name, ms: Date.now() - start, note: 'FAILED' });
      throw new StageFailed(name, error);
    }
  }

  /** The lines of the summary: one per stage, with its seconds. */
  summary() {
    const width = Math.max(...this.#done.map(({ name }) => name.length));
    return this.#done.map(({ name, ms, note }) => `${name.padEnd(width)}  ${seconds(ms).padStart(8)}  ${note}`.trimEnd());
  }
}

/** The first stage that failed, with what it threw as cause. */
export class StageFailed extends Error {
  constructor(stage, cause) {
    super(`stage "${stage}" failed: ${cause instanceof CommandFailed ? cause.message : (cause?.stack ?? cause)}`);
    this.stage = stage;
  }
}

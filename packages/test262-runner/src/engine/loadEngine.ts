import type { EngineModule, TestEngine } from './TestEngine';

/** Loads the engine that a file exports. */
export function loadEngine(engineFile: string): TestEngine {
  // Which engine runs is decided at run time, in each worker, so no import can name it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { createEngine } = require(engineFile) as Partial<EngineModule>;
  if (typeof createEngine !== 'function') throw new Error(`${engineFile} exports no function createEngine`);
  return createEngine();
}

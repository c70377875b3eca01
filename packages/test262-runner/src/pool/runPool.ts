import type { EngineIdentity } from '../engine/TestEngine';
import type { TestTask } from '../execution/TestTask';
import type { WorkerSettings } from '../execution/workerMessages';
import { WorkerProcess, type TaskResult } from './WorkerProcess';

export interface PoolOptions extends WorkerSettings {
  /** How many worker processes run at a time. */
  readonly jobs: number;
  /** Milliseconds that one test may take. */
  readonly timeout: number;
  /** Flags of Node for the workers; those of this process by default. */
  readonly execArgv?: readonly string[] | undefined;
  /** When it aborts, the workers are killed and the run returns early. */
  readonly signal?: AbortSignal | undefined;
  readonly onResult: (task: TestTask, result: TaskResult) => void;
}

/**
 * Runs all tasks on a pool of worker processes. A test that hangs or takes its process down costs itself only.
 *
 * @returns the identity of the engine that ran, undefined when there was nothing to run
 * @throws when a worker process cannot start
 */
export async function runPool(tasks: readonly TestTask[], options: PoolOptions): Promise<EngineIdentity | undefined> {
  const { engineFile, suiteRoot, coverage = false } = options;
  const queue = tasks.values();
  let identity: EngineIdentity | undefined;
  let failed = false;
  const isAborted = (): boolean => options.signal?.aborted === true;

  const lane = async (): Promise<void> => {
    let worker: WorkerProcess | undefined;
    const abort = (): void => worker?.kill();
    options.signal?.addEventListener('abort', abort);
    try {
      for (const task of queue) {
        if (worker?.isUsable !== true) {
          worker = new WorkerProcess({ engineFile, suiteRoot, coverage }, options.execArgv);
          identity = await worker.ready();
        }
        if (failed || isAborted()) return;
        const result = await worker.run(task, options.timeout);
        if (isAborted()) return;
        options.onResult(task, result);
      }
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      options.signal?.removeEventListener('abort', abort);
      worker?.kill();
    }
  };

  const lanes = Array.from({ length: Math.min(options.jobs, tasks.length) }, lane);
  for (const end of await Promise.allSettled(lanes)) {
    if (end.status === 'rejected' && !isAborted()) throw end.reason;
  }
  return identity;
}

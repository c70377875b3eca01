import type { EngineIdentity } from '../engine/TestEngine';
import type { Verdict } from '../outcome';
import type { TestTask } from './TestTask';

/** What a worker process is told once, as its arguments. */
export interface WorkerSettings {
  readonly engineFile: string;
  readonly suiteRoot: string;
  /** Whether to note the steps that each test reaches. */
  readonly coverage?: boolean;
}

/** From the pool to a worker. */
export type TaskMessage = { readonly task: TestTask };

/** From a worker to the pool. */
export type WorkerMessage =
  | { readonly kind: 'ready'; readonly identity: EngineIdentity }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly milliseconds: number;
      /** Resident set size of the process after the test. */
      readonly residentBytes: number;
      /** The steps that the test has reached, by their numbers in the table, where they were to be noted. */
      readonly steps?: readonly number[];
    };

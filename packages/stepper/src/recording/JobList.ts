import type { JobEvent } from '../log/TraceEvent';
import type { RecordId } from '../log/Value';
import type { ReactionObserver } from './watchPromise';

/** The operation that is running, and the module that it is about. */
export interface RunningOperation {
  readonly operation: string;
  readonly module?: RecordId;
}

/** The promise jobs of the algorithms, numbered from 1. */
export class JobList {
  #last = 0;
  readonly #waiting = new Map<RecordId, number[]>();

  /** @param running the innermost operation that adds reactions */
  constructor(
    private readonly emit: (event: JobEvent) => void,
    private readonly running: () => RunningOperation | undefined,
  ) {}

  of(promise: RecordId): ReactionObserver {
    const { emit } = this;
    return {
      added: (isEnqueued) => this.#added(promise, isEnqueued),
      started: (job) => emit({ kind: 'job', job, op: 'started', promise }),
      ended: (job) => emit({ kind: 'job', job, op: 'ended', promise }),
    };
  }

  /** The promise is not pending any more. */
  settled(promise: RecordId): void {
    for (const job of this.#waiting.get(promise) ?? []) this.emit({ kind: 'job', job, op: 'enqueued', promise });
    this.#waiting.delete(promise);
  }

  #added(promise: RecordId, isEnqueued: boolean): number {
    const job = (this.#last += 1);
    const running = this.running();
    const by = running === undefined ? {} : { by: running.operation, ...(running.module !== undefined && { module: running.module }) };
    this.emit({ kind: 'job', job, op: isEnqueued ? 'enqueued' : 'waiting', promise, ...by });
    if (!isEnqueued) this.#waiting.set(promise, [...(this.#waiting.get(promise) ?? []), job]);
    return job;
  }
}

import type { EnginePromise } from '@modrec/interpreter';

/** What becomes of the reactions of one promise of the algorithms; a reaction is a job as soon as the promise is settled. */
export interface ReactionObserver {
  /** @returns the job's number */
  added(isEnqueued: boolean): number;
  started(job: number): void;
  ended(job: number): void;
}

/** Reports the reactions that are added to a promise, and when they run. */
export function watchReactions(promise: EnginePromise, observer: ReactionObserver): void {
  const react = promise.react.bind(promise);
  Object.defineProperty(promise, 'react', {
    configurable: true,
    value(onFulfilled: (value: unknown) => unknown, onRejected: (reason: unknown) => unknown): void {
      const job = observer.added(promise.PromiseState !== 'pending');
      const reported = (reaction: (value: unknown) => unknown) => (value: unknown): unknown => {
        observer.started(job);
        try {
          return reaction(value);
        } finally {
          observer.ended(job);
        }
      };
      react(reported(onFulfilled), reported(onRejected));
    },
  });
}

import { UnhandledRejection } from './UnhandledRejection';

/** The events of the process that a run depends on; tests bring their own. */
export interface ProcessEvents {
  /** Calls `listener` for what nothing caught: a value thrown into the event loop, or an UnhandledRejection. */
  onUncaught(listener: (error: unknown) => void): () => void;
  /** Resolves when no timer, job or load is left that could still do something. */
  idle(): Promise<void>;
}

export const processEvents: ProcessEvents = {
  onUncaught(listener) {
    const onRejection = (reason: unknown): void => listener(new UnhandledRejection(reason));
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', onRejection);
    return () => {
      process.off('uncaughtException', listener);
      process.off('unhandledRejection', onRejection);
    };
  },

  idle: () => new Promise((resolve) => void process.once('beforeExit', () => resolve())),
};

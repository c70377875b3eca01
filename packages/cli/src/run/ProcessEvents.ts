/** The events of the process that a run depends on; tests bring their own. */
export interface ProcessEvents {
  /** Calls `listener` for every error that nothing caught: thrown into the event loop, or a rejection that nothing handles. */
  onUncaught(listener: (error: unknown) => void): () => void;
  /** Resolves when no timer, job or load is left that could still do something. */
  idle(): Promise<void>;
}

export const processEvents: ProcessEvents = {
  onUncaught(listener) {
    process.on('uncaughtException', listener);
    process.on('unhandledRejection', listener);
    return () => {
      process.off('uncaughtException', listener);
      process.off('unhandledRejection', listener);
    };
  },

  idle: () => new Promise((resolve) => void process.once('beforeExit', () => resolve())),
};

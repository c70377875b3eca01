/**
 * Tells when the process has nothing left to do, which is how a test that will never finish is told from a slow one.
 * The channel to the pool must not count as something to do while a test waits.
 */
export class IdleProcess {
  private waiting: (() => void)[] = [];

  constructor(private readonly host: NodeJS.Process = process) {
    host.on('beforeExit', () => {
      const resolvers = this.waiting;
      this.waiting = [];
      host.channel?.ref();
      for (const resolve of resolvers) resolve();
    });
  }

  /** Settles when the event loop runs empty. */
  readonly becomesIdle = (): Promise<void> => {
    this.host.channel?.unref();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  };

  /** The test is over: forget its waits and listen to the pool again. */
  reset(): void {
    this.waiting = [];
    this.host.channel?.ref();
  }
}

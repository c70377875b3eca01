import { ModrecTermination } from '../engineFailures';

const CLOCK_INTERVAL = 2000;

/**
 * What a run may spend: calls and loop iterations, counted the same on every machine, and wall-clock time. Going over it
 * throws an end that no guest code can catch.
 */
export class Budget {
  private left = CLOCK_INTERVAL;
  private spent = 0;
  private deadline = Infinity;

  constructor(
    private readonly steps: number = Infinity,
    private readonly milliseconds: number = Infinity,
  ) {
    this.refill();
  }

  /** Starts the clock, when the engine is entered from outside. */
  start(): void {
    this.spent = 0;
    this.deadline = this.milliseconds === Infinity ? Infinity : Date.now() + this.milliseconds;
    this.refill();
  }

  /**
   * One call or one iteration.
   * @throws ModrecTermination `step-budget-exceeded` or `time-limit-exceeded`
   */
  spend(): void {
    if (--this.left < 0) this.check();
  }

  private refill(): void {
    this.left = Math.min(CLOCK_INTERVAL, this.steps - this.spent);
  }

  private check(): void {
    this.spent += Math.min(CLOCK_INTERVAL, this.steps - this.spent);
    if (this.spent >= this.steps) {
      this.left = 0;
      throw new ModrecTermination('step-budget-exceeded', `The step budget of ${this.steps} is used up`);
    }
    if (Date.now() >= this.deadline) {
      this.left = 0;
      throw new ModrecTermination('time-limit-exceeded', `The time limit of ${this.milliseconds} ms is over`);
    }
    this.refill();
  }
}

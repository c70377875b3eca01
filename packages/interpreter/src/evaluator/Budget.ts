import { ModrecTermination } from '../engineFailures';

const CLOCK_INTERVAL = 2000;

/**
 * What a run may spend: calls and loop iterations, counted the same on every machine, and wall-clock time. Going over it
 * throws an end that no guest code can catch.
 */
export class Budget {
  /** Steps until the next look at the limits, and how many that were when it was set. */
  private left = 0;
  private granted = 0;
  private spent = 0;
  private deadline = Infinity;

  constructor(
    private steps: number = Infinity,
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

  /**
   * Sets a limit for a part of the run, within what is left of the one around it.
   *
   * @returns ends the part; to be called also where the host has ended it
   */
  limit(steps: number): () => void {
    const around = { steps: this.steps, spent: this.used };
    this.steps = Math.min(steps, around.steps - around.spent);
    this.spent = 0;
    this.refill();
    return () => {
      const { used } = this;
      this.steps = around.steps;
      this.spent = around.spent + used;
      this.refill();
    };
  }

  /** Notes which limits are set; what it gives sets them again, with what has been spent since. */
  checkpoint(): () => void {
    const { steps, used } = this;
    return () => {
      this.spent = this.steps === steps ? this.used : used + this.used;
      this.steps = steps;
      this.refill();
    };
  }

  /** How many steps are left of the limits that are set. */
  get remaining(): number {
    return this.steps - this.used;
  }

  private get used(): number {
    return this.spent + this.granted - Math.max(this.left, 0);
  }

  private refill(): void {
    this.granted = Math.min(CLOCK_INTERVAL, this.steps - this.spent);
    this.left = this.granted;
  }

  /** The step that finds nothing left is the first of the next grant, if there is one. */
  private check(): void {
    this.spent += this.granted;
    this.granted = 0;
    this.left = 0;
    if (this.spent >= this.steps) {
      throw new ModrecTermination('step-budget-exceeded', `The step budget of ${this.steps} is used up`);
    }
    if (Date.now() >= this.deadline) {
      throw new ModrecTermination('time-limit-exceeded', `The time limit of ${this.milliseconds} ms is over`);
    }
    this.refill();
    this.left--;
  }
}

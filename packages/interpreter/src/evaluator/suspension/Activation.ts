import type { Scope } from '../Scope';
import { SUSPENDED, type SuspendableEvaluate } from '../Code';

export type ResumeMode = 'next' | 'throw' | 'return';

/** What a suspended body asks of the native template that drives it. */
export type Request = 'await' | 'yield' | 'delegate' | 'return';

/**
 * One call of a generator, async function, async generator, or one run of an async module: where its body stands.
 *
 * A node saves its state only when it suspends and takes it back when it is entered again, so nothing is left behind when
 * code throws.
 */
export class Activation {
  private readonly states: unknown[] = [];
  /** Set while suspended: why, and with what value. */
  request: Request = 'yield';
  value: unknown = undefined;
  done = false;
  /** The body ended because it was told to return, and nothing in it decided otherwise. */
  returning = false;
  /** Of an async generator: the body ended by a `return` with an operand. */
  awaitsResult = false;
  /** How the body was last resumed; the node that suspended consumes it. */
  resumeMode: ResumeMode = 'next';
  resumeValue: unknown = undefined;

  constructor(private readonly scope: Scope, private readonly body: SuspendableEvaluate) {}

  take(index: number): unknown {
    const state = this.states[index];
    if (state !== undefined) this.states[index] = undefined;
    return state;
  }

  save(index: number, state: unknown): typeof SUSPENDED {
    this.states[index] = state;
    return SUSPENDED;
  }

  suspend(request: Request, value: unknown): typeof SUSPENDED {
    this.request = request;
    this.value = value;
    return SUSPENDED;
  }

  /**
   * Runs the body until it suspends or ends; then `done` tells which, and `value` holds what it asks for or its result.
   * @throws the guest value that the body throws; the activation is then done
   */
  resume(mode: ResumeMode, value: unknown): void {
    this.resumeMode = mode;
    this.resumeValue = value;
    let result: unknown;
    try {
      result = this.body(this.scope, this);
    } catch (error) {
      this.done = true;
      this.value = undefined;
      throw error;
    }
    if (result === SUSPENDED) return;
    this.done = true;
    this.value = result;
  }
}

/** Thrown inside a body by the `yield` at which a generator is told to return: it runs the finally blocks and no catch. */
export class ReturnSignal {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  get value(): unknown {
    return this.#value;
  }

  /** Asked of whatever a guest throws, a Proxy too: looking at its prototype chain would run the guest's traps. */
  static [Symbol.hasInstance](thrown: unknown): thrown is ReturnSignal {
    return typeof thrown === 'object' && thrown !== null && #value in thrown;
  }
}

import type { Realm } from '../realm/Realm';
import type { Agent } from '../agent/Agent';
import { EngineError } from '../engineFailures';
import { ReturnSignal } from './suspension/Activation';

/** A place in guest code, as a stack trace shows it. */
export interface GuestFrame {
  readonly functionName: string;
  /** Id of the module or script. */
  readonly source: string;
  /** Offset in the source text; negative when unknown. */
  readonly position: number;
}

/**
 * What happens to exceptions on their way through guest code: errors that the host raises in the engine's name become the guest
 * realm's, and guest errors get a stack trace that shows guest frames alone.
 */
export class GuestErrors {
  private readonly frames = new WeakMap<object, readonly GuestFrame[]>();

  constructor(private readonly agent: Agent) {}

  /** The exception that leaves a guest function, or that a guest's `catch` may see. Engine failures pass unchanged. */
  leaving(error: unknown, realm: Realm): unknown {
    if (error instanceof Error) return this.fromHost(error, realm);
    if (typeof error === 'object' && error !== null && !(error instanceof ReturnSignal)) this.note(error);
    return error;
  }

  /** Whether a guest's `catch` may see the exception. */
  catchable(error: unknown): boolean {
    return !(error instanceof Error) && !(error instanceof ReturnSignal);
  }

  /** Where the error was made, or first seen, innermost frame first. */
  framesOf(error: object): readonly GuestFrame[] {
    return this.frames.get(error) ?? [];
  }

  /** Remembers the guest stack for an error, unless it has one. */
  note(error: object): void {
    if (!this.frames.has(error)) this.frames.set(error, this.capture());
  }

  private capture(): readonly GuestFrame[] {
    const { depth, frames, positions } = this.agent.executionContextStack;
    const captured: GuestFrame[] = [];
    for (let i = depth - 1; i >= 0 && captured.length < 50; i--) {
      const frame = frames[i]!;
      captured.push({ functionName: frame.functionName, source: frame.source, position: positions[i]! });
    }
    return captured;
  }

  /**
   * An Error of the engine's own realm. The host raises a few of them while it does a guest's bidding; anything else is a
   * failure of the engine.
   */
  private fromHost(error: Error, realm: Realm): unknown {
    if (error instanceof EngineError) return error;
    const type = guestErrorType(error);
    if (type === undefined) return error;
    const guestError = realm.newError(type, error.message);
    this.note(guestError);
    return guestError;
  }
}

/** Errors that stem from the guest's values or depth, though the host's operators raise them in the engine's realm. */
function guestErrorType(error: Error): 'RangeError' | 'TypeError' | undefined {
  const { message } = error;
  if (error instanceof RangeError) {
    return /^(Maximum call stack size exceeded|Invalid string length|Invalid array length|Maximum BigInt size exceeded)/.test(message) ? 'RangeError' : undefined;
  }
  return error instanceof TypeError && /^('\w+' on proxy|Cannot perform '\w+' on a proxy)/.test(message) ? 'TypeError' : undefined;
}

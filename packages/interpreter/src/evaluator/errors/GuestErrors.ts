import { isNativeError } from 'node:util/types';
import type { Agent } from '../../agent/Agent';
import { EngineError } from '../../engineFailures';
import type { Realm } from '../../realm/Realm';
import type { Frame } from '../ContextStack';
import { ReturnSignal } from '../suspension/Activation';
import { guestErrorType } from './hostErrors';
import { lineStarts, placeAt } from './lines';

/** A place in guest code, as a stack trace shows it; lines and columns from 1, 0 where the place is not known. */
export interface GuestFrame {
  readonly functionName: string;
  /** Id of the module or script. */
  readonly source: string;
  readonly line: number;
  readonly column: number;
}

const STACK_TRACE_LIMIT = 10;
const MAX_TEXTS = 64;

/**
 * What happens to exceptions on their way through guest code: errors that the host raises in the engine's name become the guest
 * realm's, and guest errors get a stack trace that shows guest frames alone.
 */
export class GuestErrors {
  private readonly stacks = new WeakMap<object, readonly GuestFrame[]>();
  private readonly lines = new Map<string, readonly number[]>();

  constructor(private readonly agent: Agent) {}

  /** The exception that leaves guest code, or that a guest's `catch` may see. Failures of the engine pass unchanged. */
  leaving(error: unknown, realm: Realm): unknown {
    if (error instanceof Error) return this.fromHost(error, realm);
    if (typeof error === 'object' && error !== null && !(error instanceof ReturnSignal)) this.note(error, realm);
    return error;
  }

  /** Whether a guest's `catch` may see the exception. */
  catchable(error: unknown): boolean {
    return !(error instanceof Error) && !(error instanceof ReturnSignal);
  }

  /** Where the error was made, or first seen, innermost frame first. */
  framesOf(error: object): readonly GuestFrame[] {
    return this.stacks.get(error) ?? [];
  }

  /** Remembers the guest stack of an error that has none yet, and shows it in the error's `stack`. */
  note(error: object, realm: Realm): void {
    if (this.stacks.has(error)) return;
    const frames = this.capture();
    this.stacks.set(error, frames);
    const { kit } = realm;
    if (!isNativeError(error) || frames.length === 0) return;
    const stack = kit.Reflect.getOwnPropertyDescriptor(error, 'stack')?.value as unknown;
    // Under a limit of 0 the host leaves the head alone; more lines than that are a guest's own doing.
    if (typeof stack === 'string' && !stack.includes('\n    at ')) kit.Reflect.set(error, 'stack', stack + frames.map(frameLine).join(''));
  }

  private capture(): readonly GuestFrame[] {
    const { depth, frames, positions } = this.agent.executionContextStack;
    const captured: GuestFrame[] = [];
    for (let i = depth - 1; i >= 0 && captured.length < STACK_TRACE_LIMIT; i--) {
      // The context in which a caller outside runs something of the engine has no source.
      if (frames[i]!.source !== '') captured.push(this.guestFrame(frames[i]!, positions[i]!));
    }
    return captured;
  }

  private guestFrame(frame: Frame, position: number): GuestFrame {
    const { functionName, source, sourceText } = frame;
    if (position < 0) return { functionName, source, line: 0, column: 0 };
    let starts = this.lines.get(sourceText);
    if (starts === undefined) {
      // Texts of evals come and go; what is dropped here is soon found again.
      if (this.lines.size >= MAX_TEXTS) this.lines.clear();
      this.lines.set(sourceText, (starts = lineStarts(sourceText)));
    }
    return { functionName, source, ...placeAt(starts, position) };
  }

  private fromHost(error: Error, realm: Realm): unknown {
    const type = error instanceof EngineError ? undefined : guestErrorType(error);
    if (type === undefined) return error;
    const guestError = realm.newError(type, error.message);
    this.note(guestError, realm);
    return guestError;
  }
}

function frameLine({ functionName, source, line, column }: GuestFrame): string {
  const place = line === 0 ? source : `${source}:${line}:${column}`;
  return functionName === '' ? `\n    at ${place}` : `\n    at ${functionName} (${place})`;
}

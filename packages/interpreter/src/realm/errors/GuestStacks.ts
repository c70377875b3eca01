import { isNativeError } from 'node:util/types';
import { isEngineFailure } from '../../engineFailures';
import type { GuestFrame } from '../../evaluator/errors/GuestFrame';
import type { StackTraces } from '../../evaluator/errors/StackTraces';
import { isObject } from '../../objects/isObject';
import type { GuestFunction, RealmKit } from '../RealmKit';
import { CallSites } from './CallSites';
import type { RealmStacks } from './RealmStacks';

const { isPrototypeOf } = Object.prototype;

const frameLine = (frame: GuestFrame): string => `\n    at ${frame.toString()}`;

/**
 * What guests of a realm see of stack traces: `stack` is written when it is first read, as in V8, from guest frames, and as
 * `Error.stackTraceLimit` and `Error.prepareStackTrace` say.
 */
export class GuestStacks implements RealmStacks {
  private readonly callSites: CallSites;
  private readonly showCaptured: (object: object) => boolean;
  private isPreparing = false;

  /** @param errorConstructor %Error%, whose properties guests set */
  constructor(
    private readonly kit: RealmKit,
    private readonly traces: StackTraces,
    readonly errorConstructor: GuestFunction,
  ) {
    this.callSites = new CallSites(kit);
    this.showCaptured = kit.stackDefiner(
      kit.makeBuiltin('stack', 0, (object) => (isObject(object) ? this.stackOf(object) : undefined)),
      kit.makeBuiltin('stack', 1, (object, [value]) => { this.replaceCaptured(object, value); }),
    );
  }

  /** `Error.stackTraceLimit`: 0 unless it is a data property whose value is a number. */
  get limit(): number {
    const value = Reflect.getOwnPropertyDescriptor(this.errorConstructor, 'stackTraceLimit')?.value as unknown;
    return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
  }

  /** The host gives errors a property of their own, where the standard has the accessor of Error.prototype; others' errors keep theirs. */
  noted(error: object): void {
    if (isPrototypeOf.call(this.errorConstructor.prototype as object, error)) this.kit.Reflect.deleteProperty(error, 'stack');
  }

  /** `Error.captureStackTrace(object, above)`: gives any object a stack of its own. */
  capture(object: unknown, above: unknown): void {
    if (!isObject(object)) throw this.kit.newError('TypeError', 'Invalid argument');
    this.traces.capture(object, this.limit, typeof above === 'function' ? above : undefined);
    if (!this.showCaptured(object)) throw this.kit.newError('TypeError', 'Cannot define property stack, object is not extensible');
  }

  /** https://tc39.es/ecma262/#sec-get-error.prototype.stack */
  getStack(E: unknown): unknown {
    if (!isObject(E)) throw this.kit.newError('TypeError', 'Error.prototype.stack is only there for objects');
    return isNativeError(E) ? this.stackOf(E) : undefined;
  }

  /** https://tc39.es/ecma262/#sec-set-error.prototype.stack */
  setStack(E: unknown, v: unknown, home: object): void {
    const { kit } = this;
    if (!isObject(E)) throw kit.newError('TypeError', 'Error.prototype.stack is only there for objects');
    if (typeof v !== 'string') throw kit.newError('TypeError', 'The stack of an error is a string');
    // SetterThatIgnoresPrototypeProperties(E, home, "stack", v)
    if (E === home) throw kit.newError('TypeError', "Cannot assign to property 'stack' of Error.prototype");
    if (kit.Reflect.getOwnPropertyDescriptor(E, 'stack') === undefined) kit.createDataPropertyOrThrow(E, 'stack', v);
    else kit.setStrict(E, 'stack', v);
  }

  private stackOf(object: object): unknown {
    const trace = this.traces.of(object);
    if (trace === undefined) return this.format(object, []);
    return (trace.formatted ??= { stack: this.format(object, trace.frames.slice(0, trace.limit)) }).stack;
  }

  /** What the guest's `Error.prepareStackTrace` makes of the frames; by itself, a line for the error and one for each frame. */
  private format(error: object, frames: readonly GuestFrame[]): unknown {
    // What is made while a stack is prepared has a stack of the plain form: preparing that as well would have no end.
    if (this.isPreparing) return this.plainly(error, frames);
    this.isPreparing = true;
    try {
      const prepare = this.kit.get(this.errorConstructor, 'prepareStackTrace');
      if (typeof prepare !== 'function') return this.plainly(error, frames);
      const sites = this.kit.arrayFromList(frames.map((frame) => this.callSites.make(frame)));
      return Reflect.apply(prepare as GuestFunction, this.errorConstructor, [error, sites]) as unknown;
    } finally {
      this.isPreparing = false;
    }
  }

  private plainly(error: object, frames: readonly GuestFrame[]): string {
    return this.headOf(error) + frames.map(frameLine).join('');
  }

  private headOf(error: object): string {
    try {
      return this.kit.errorToString(error);
    } catch (thrown) {
      // A name or message that cannot be read leaves the trace without one.
      if (isEngineFailure(thrown)) throw thrown;
      return '<error>';
    }
  }

  private replaceCaptured(object: unknown, value: unknown): void {
    if (!isObject(object)) return;
    const descriptor = { value, writable: true, enumerable: false, configurable: true };
    if (this.kit.Reflect.defineProperty(object, 'stack', descriptor)) return;
    throw this.kit.newError('TypeError', "Cannot assign to read only property 'stack' of object");
  }
}

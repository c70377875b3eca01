import type { FunctionRecord } from '../functions/FunctionRecord';

/** What a function's code gives in place of a result when its last act is a call: the call is made when the code's context has gone. */
export const TAIL_CALL: unique symbol = Symbol('tail call');

/**
 * The tail call that is under way in an agent. A call of an interpreted function in tail position does not run the function: it
 * leaves here what to call, and the one place that runs functions goes on with that, so that a chain of tail calls takes one frame.
 *
 * https://tc39.es/ecma262/#sec-preparefortailcall
 */
export class TailCalls {
  private record: FunctionRecord | undefined;
  private thisValue: unknown;
  private args: readonly unknown[] = [];

  /** @returns what the code is to give in place of its result */
  prepare(record: FunctionRecord, thisValue: unknown, args: readonly unknown[]): typeof TAIL_CALL {
    this.record = record;
    this.thisValue = thisValue;
    this.args = args;
    return TAIL_CALL;
  }

  /** Hands over the call, and holds on to nothing of it. */
  take(): { readonly record: FunctionRecord; readonly thisValue: unknown; readonly args: readonly unknown[] } {
    const { record, thisValue, args } = this;
    this.record = undefined;
    this.thisValue = undefined;
    this.args = [];
    return { record: record!, thisValue, args };
  }
}

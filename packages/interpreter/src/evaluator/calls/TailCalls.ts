import type { FunctionRecord } from '../functions/FunctionRecord';
import type { Scope } from '../Scope';

/** What a function's code gives in place of a result when its last act is a call: the call is made when the code's context has gone. */
export const TAIL_CALL: unique symbol = Symbol('tail call');

const LIST = -1;

/**
 * The tail call that is under way in an agent. A call of an interpreted function in tail position does not run the function: it
 * leaves here what to call, and the one place that runs functions goes on with that, so that a chain of tail calls takes one frame.
 *
 * https://tc39.es/ecma262/#sec-preparefortailcall
 */
export class TailCalls {
  private record: FunctionRecord | undefined;
  private thisValue: unknown;
  /** How many of the arguments stand by themselves, or LIST. */
  private count = 0;
  private first: unknown;
  private second: unknown;
  private third: unknown;
  private list: readonly unknown[] = [];

  /** @returns what the code is to give in place of its result; so do the others */
  prepare0(record: FunctionRecord, thisValue: unknown): typeof TAIL_CALL {
    this.record = record;
    this.thisValue = thisValue;
    this.count = 0;
    return TAIL_CALL;
  }

  prepare1(record: FunctionRecord, thisValue: unknown, a: unknown): typeof TAIL_CALL {
    this.record = record;
    this.thisValue = thisValue;
    this.count = 1;
    this.first = a;
    return TAIL_CALL;
  }

  prepare2(record: FunctionRecord, thisValue: unknown, a: unknown, b: unknown): typeof TAIL_CALL {
    this.prepare1(record, thisValue, a);
    this.count = 2;
    this.second = b;
    return TAIL_CALL;
  }

  prepare3(record: FunctionRecord, thisValue: unknown, a: unknown, b: unknown, c: unknown): typeof TAIL_CALL {
    this.prepare2(record, thisValue, a, b);
    this.count = 3;
    this.third = c;
    return TAIL_CALL;
  }

  prepareList(record: FunctionRecord, thisValue: unknown, args: readonly unknown[]): typeof TAIL_CALL {
    this.record = record;
    this.thisValue = thisValue;
    this.count = LIST;
    this.list = args;
    return TAIL_CALL;
  }

  /** Hands over what to call, and holds on to nothing of it; so do the others. */
  takeRecord(): FunctionRecord {
    const { record } = this;
    this.record = undefined;
    return record!;
  }

  takeThis(): unknown {
    const { thisValue } = this;
    this.thisValue = undefined;
    return thisValue;
  }

  takeArguments(): readonly unknown[] {
    const { list, count, first, second, third } = this;
    this.list = [];
    this.first = this.second = this.third = undefined;
    if (count === LIST) return list;
    return count === 0 ? list : count === 1 ? [first] : count === 2 ? [first, second] : [first, second, third];
  }

  /** Stores the arguments in the slots of the parameters. */
  takeParameters(scope: Scope, slots: readonly number[]): void {
    const { count } = this;
    if (count === LIST) {
      const args = this.takeArguments();
      for (let i = 0; i < slots.length && i < args.length; i++) scope[slots[i]!] = args[i];
      return;
    }
    if (slots.length > 0 && count > 0) scope[slots[0]!] = this.first;
    if (slots.length > 1 && count > 1) scope[slots[1]!] = this.second;
    if (slots.length > 2 && count > 2) scope[slots[2]!] = this.third;
    this.first = this.second = this.third = undefined;
  }
}

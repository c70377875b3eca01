import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Realm } from '../../realm/Realm';
import type { Compiler } from '../Compiler';
import type { ContextStack } from '../ContextStack';
import { recordOf } from '../functions/functionRecords';
import { renderExpression } from '../renderExpression';
import type { TailCalls } from './TailCalls';

/**
 * Calls of a site: functions of the engine by their record, without the detour over the host, all others as the host calls them.
 *
 * https://tc39.es/ecma262/#sec-evaluatecall
 */
export interface Invoke {
  call0(func: unknown, thisValue: unknown): unknown;
  call1(func: unknown, thisValue: unknown, a: unknown): unknown;
  call2(func: unknown, thisValue: unknown, a: unknown, b: unknown): unknown;
  call3(func: unknown, thisValue: unknown, a: unknown, b: unknown, c: unknown): unknown;
  callList(func: unknown, thisValue: unknown, args: readonly unknown[]): unknown;
}

const noArguments: readonly unknown[] = Object.freeze([]);

/**
 * @param callee what errors call the function
 * @param site the call, for stack traces
 */
export function compileInvoke(callee: t.Node, site: t.Node, c: Compiler): Invoke {
  const { executionContextStack, tailCalls } = c.agent;
  if (c.unit.isTailCall(site)) return new TailCallSite(callee, site, c.realm, executionContextStack, tailCalls);
  return new CallSite(callee, site, c.realm, executionContextStack);
}

/** A place that calls: what its errors and stack traces say of it. */
class Site {
  private readonly start: number;

  constructor(
    private readonly callee: t.Node,
    site: t.Node,
    private readonly realm: Realm,
    private readonly stack: ContextStack,
  ) {
    this.start = site.start!;
  }

  /** @throws the realm's TypeError for what cannot be called */
  protected enter(func: unknown): asserts func is GuestFunction {
    this.stack.at(this.start);
    if (typeof func !== 'function') throw this.realm.newError('TypeError', `${renderExpression(this.callee)} is not a function`);
  }
}

class CallSite extends Site implements Invoke {
  call0(func: unknown, thisValue: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    if (record === undefined || !record.code.direct) return Reflect.apply(func, thisValue, noArguments);
    const { body } = record.code;
    return record.run(body, record.enter(body, thisValue, undefined), noArguments);
  }

  call1(func: unknown, thisValue: unknown, a: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    if (record === undefined || !record.code.direct) return Reflect.apply(func, thisValue, [a]);
    const { body } = record.code;
    return record.run(body, record.enter1(body, thisValue, undefined, a), body.parameterSlots === undefined ? [a] : noArguments);
  }

  call2(func: unknown, thisValue: unknown, a: unknown, b: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    if (record === undefined || !record.code.direct) return Reflect.apply(func, thisValue, [a, b]);
    const { body } = record.code;
    return record.run(body, record.enter2(body, thisValue, undefined, a, b), body.parameterSlots === undefined ? [a, b] : noArguments);
  }

  call3(func: unknown, thisValue: unknown, a: unknown, b: unknown, c: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    if (record === undefined || !record.code.direct) return Reflect.apply(func, thisValue, [a, b, c]);
    const { body } = record.code;
    return record.run(body, record.enter3(body, thisValue, undefined, a, b, c), body.parameterSlots === undefined ? [a, b, c] : noArguments);
  }

  callList(func: unknown, thisValue: unknown, args: readonly unknown[]): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct ? record.callList(thisValue, undefined, args) : Reflect.apply(func, thisValue, args);
  }
}

/** The same of calls in tail position: interpreted functions are left for the caller's frame to go on with. */
class TailCallSite extends Site implements Invoke {
  constructor(
    callee: t.Node,
    site: t.Node,
    realm: Realm,
    stack: ContextStack,
    private readonly tailCalls: TailCalls,
  ) {
    super(callee, site, realm, stack);
  }

  call0(func: unknown, thisValue: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct ? this.tailCalls.prepare0(record, thisValue) : Reflect.apply(func, thisValue, noArguments);
  }

  call1(func: unknown, thisValue: unknown, a: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct ? this.tailCalls.prepare1(record, thisValue, a) : Reflect.apply(func, thisValue, [a]);
  }

  call2(func: unknown, thisValue: unknown, a: unknown, b: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct ? this.tailCalls.prepare2(record, thisValue, a, b) : Reflect.apply(func, thisValue, [a, b]);
  }

  call3(func: unknown, thisValue: unknown, a: unknown, b: unknown, c: unknown): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct
      ? this.tailCalls.prepare3(record, thisValue, a, b, c)
      : Reflect.apply(func, thisValue, [a, b, c]);
  }

  callList(func: unknown, thisValue: unknown, args: readonly unknown[]): unknown {
    this.enter(func);
    const record = recordOf(func);
    return record !== undefined && record.code.direct ? this.tailCalls.prepareList(record, thisValue, args) : Reflect.apply(func, thisValue, args);
  }
}

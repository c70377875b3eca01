import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import type { FunctionRecord } from '../functions/FunctionRecord';
import { recordOf } from '../functions/functionRecords';
import { renderExpression } from '../renderExpression';

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
  if (c.unit.isTailCall(site)) return compileTailInvoke(callee, site, c);
  const { realm } = c;
  const stack = c.agent.executionContextStack;
  const start = site.start!;
  const refuse = (): never => {
    throw realm.newError('TypeError', `${renderExpression(callee)} is not a function`);
  };
  return {
    call0(func, thisValue) {
      stack.at(start);
      if (typeof func !== 'function') return refuse();
      const record = recordOf(func);
      return record !== undefined && record.direct ? record.call0(thisValue, undefined) : Reflect.apply(func, thisValue, noArguments);
    },
    call1(func, thisValue, a) {
      stack.at(start);
      if (typeof func !== 'function') return refuse();
      const record = recordOf(func);
      return record !== undefined && record.direct ? record.call1(thisValue, undefined, a) : Reflect.apply(func, thisValue, [a]);
    },
    call2(func, thisValue, a, b) {
      stack.at(start);
      if (typeof func !== 'function') return refuse();
      const record = recordOf(func);
      return record !== undefined && record.direct ? record.call2(thisValue, undefined, a, b) : Reflect.apply(func, thisValue, [a, b]);
    },
    call3(func, thisValue, a, b, third) {
      stack.at(start);
      if (typeof func !== 'function') return refuse();
      const record = recordOf(func);
      return record !== undefined && record.direct
        ? record.call3(thisValue, undefined, a, b, third)
        : Reflect.apply(func, thisValue, [a, b, third]);
    },
    callList(func, thisValue, args) {
      stack.at(start);
      if (typeof func !== 'function') return refuse();
      const record = recordOf(func);
      return record !== undefined && record.direct
        ? record.callList(thisValue, undefined, args)
        : Reflect.apply(func as GuestFunction, thisValue, args);
    },
  };
}

/** The same of calls in tail position: interpreted functions are left for the caller's frame to go on with. */
function compileTailInvoke(callee: t.Node, site: t.Node, c: Compiler): Invoke {
  const { realm, agent: { executionContextStack: stack, tailCalls } } = c;
  const callList = (func: unknown, thisValue: unknown, args: readonly unknown[]): unknown => {
    stack.at(site.start!);
    if (typeof func !== 'function') throw realm.newError('TypeError', `${renderExpression(callee)} is not a function`);
    const record: FunctionRecord | undefined = recordOf(func);
    return record !== undefined && record.direct
      ? tailCalls.prepare(record, thisValue, args)
      : Reflect.apply(func as GuestFunction, thisValue, args);
  };
  return {
    call0: (func, thisValue) => callList(func, thisValue, noArguments),
    call1: (func, thisValue, a) => callList(func, thisValue, [a]),
    call2: (func, thisValue, a, b) => callList(func, thisValue, [a, b]),
    call3: (func, thisValue, a, b, third) => callList(func, thisValue, [a, b, third]),
    callList,
  };
}

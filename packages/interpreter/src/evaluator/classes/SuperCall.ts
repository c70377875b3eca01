import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import { compileElement, compileList, flatten } from '../calls/spread';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { recordOf } from '../functions/functionRecords';
import { isConstructor } from '../functions/isConstructor';
import { StandIn } from '../functions/StandIn';
import { compileRead } from '../names/compileName';
import { readSlot, writeSlot } from '../names/slots';
import { TDZ, type Scope } from '../Scope';
import { compileSuspendableOperation, type Operation } from '../suspension/operands';

/**
 * `super(…)` in the constructor of a derived class, or in an arrow function or eval code inside it.
 *
 * @throws the realm's TypeError when the superclass cannot construct, its ReferenceError when `this` is bound already; what the
 *   superclass and the initialisers of fields throw
 *
 * https://tc39.es/ecma262/#sec-super-keyword-runtime-semantics-evaluation
 */
export function compileSuperCall(node: t.CallExpression, c: Compiler): Evaluate {
  const activeFunction = compileRead(c, 'active-function');
  const list = compileList(node.arguments, c);
  const finish = compileFinish(node, c);
  return (scope) => {
    const active = activeFunction(scope) as GuestFunction;
    const superConstructor = superConstructorOf(active);
    return finish(scope, active, superConstructor, list(scope));
  };
}

/** The same where an argument may hold a yield or await. */
export function compileSuspendableSuperCall(node: t.CallExpression, c: Compiler): SuspendableEvaluate {
  return compileSuspendableOperation(c, operation(node, c));
}

function operation(node: t.CallExpression, c: Compiler): Operation {
  const activeFunction = compileRead(c, 'active-function');
  const finish = compileFinish(node, c);
  return {
    operands: [
      (scope) => superConstructorOf(activeFunction(scope) as GuestFunction),
      ...node.arguments.map((argument) => compileElement(argument, c)),
    ],
    finish: (scope, values) => finish(scope, activeFunction(scope) as GuestFunction, values[0], flatten(values, 1)),
  };
}

/** What comes after the arguments. */
function compileFinish(node: t.CallExpression, c: Compiler) {
  const newTarget = compileRead(c, 'new.target');
  const place = c.scope.resolve('this');
  if (place.kind !== 'slot') throw new Error('super() has no this to bind');
  const thisValue = readSlot(place.hops, place.slot);
  const bindThis = writeSlot(place.hops, place.slot);
  const { realm, agent } = c;
  return (scope: Scope, active: GuestFunction, superConstructor: unknown, args: readonly unknown[]): object => {
    agent.executionContextStack.at(node.start!);
    const result = construct(superConstructor, args, newTarget(scope), c);
    if (thisValue(scope) !== TDZ) throw realm.newError('ReferenceError', 'Super constructor may only be called once');
    bindThis(scope, result);
    recordOf(active)!.fields?.InitializeInstanceElements(result);
    return result;
  };
}

/** https://tc39.es/ecma262/#sec-getsuperconstructor */
export function superConstructorOf(activeFunction: GuestFunction): unknown {
  return Reflect.getPrototypeOf(activeFunction);
}

/** What a constructor without a body of its own does: a new object of the superclass, and the fields of this class on it. */
export function constructSuper(active: GuestFunction, superConstructor: unknown, args: ArrayLike<unknown>, newTarget: unknown, c: Compiler): object {
  const result = construct(superConstructor, args, newTarget, c);
  recordOf(active)!.fields?.InitializeInstanceElements(result);
  return result;
}

function construct(superConstructor: unknown, args: ArrayLike<unknown>, newTarget: unknown, { realm }: Compiler): object {
  if (!canConstruct(superConstructor) || superConstructor === realm.Intrinsics['%Function.prototype%']) {
    const standIn = StandIn.of(superConstructor);
    if (standIn !== undefined) return standIn.construct(args, newTarget as GuestFunction);
    throw realm.newError('TypeError', `Super constructor ${nameOf(superConstructor)} of anonymous class is not a constructor`);
  }
  return realm.kit.Reflect.construct(superConstructor, args, newTarget as GuestFunction) as object;
}

/** False for what is certainly no constructor; the host judges its own functions. */
function canConstruct(value: unknown): value is GuestFunction {
  if (typeof value !== 'function') return false;
  const record = recordOf(value);
  return record === undefined || isConstructor(record);
}

function nameOf(value: unknown): string {
  const record = typeof value === 'function' ? recordOf(value) : undefined;
  return record === undefined ? 'null' : record.functionName;
}

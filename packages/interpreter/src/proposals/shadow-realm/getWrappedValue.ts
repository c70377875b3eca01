import { Completion, ThrowCompletion, X } from '../../completion';
import { recordOf } from '../../evaluator/functions/functionRecords';
import { isObject } from '../../objects/isObject';
import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { createTypeErrorCopy } from './createTypeErrorCopy';
import { copyNameAndLength } from './copyNameAndLength';

/** [[Realm]] of wrapped functions. */
const wrappedFunctionRealms = new WeakMap<object, Realm>();

/**
 * What a value of one realm is in another: primitives are themselves, functions are wrapped, and other objects cannot cross.
 *
 * https://tc39.es/proposal-shadowrealm/#sec-getwrappedvalue
 *
 * @param otherRealm the realm that the value comes from
 * @param errorRealm the realm of the code that is at the boundary
 * @throws TypeError of `errorRealm` for an object that is no function
 */
export function getWrappedValue(callerRealm: Realm, value: unknown, otherRealm: Realm, errorRealm: Realm): unknown {
  if (!isObject(value)) return value;
  if (typeof value !== 'function') throw errorRealm.newError('TypeError', 'Objects cannot leave their realm: only functions and primitive values can');
  return wrappedFunctionCreate(callerRealm, value as GuestFunction, otherRealm, errorRealm);
}

/** https://tc39.es/proposal-shadowrealm/#sec-wrappedfunctioncreate */
function wrappedFunctionCreate(callerRealm: Realm, Target: GuestFunction, otherRealm: Realm, errorRealm: Realm): GuestFunction {
  const wrapped = callerRealm.kit.makeBuiltin('', 0, (thisArgument: unknown, args) =>
    ordinaryWrappedFunctionCall(Target, callerRealm, realmOfTarget(Target, otherRealm), thisArgument, args),
  );
  wrappedFunctionRealms.set(wrapped, callerRealm);
  const result = Completion(() => copyNameAndLength(callerRealm, wrapped, Target));
  if (result instanceof ThrowCompletion) throw createTypeErrorCopy(errorRealm, result.Value);
  return wrapped;
}

/** https://tc39.es/proposal-shadowrealm/#sec-ordinary-wrapped-function-call */
function ordinaryWrappedFunctionCall(
  target: GuestFunction,
  callerRealm: Realm,
  targetRealm: Realm,
  thisArgument: unknown,
  args: readonly unknown[],
): unknown {
  const { kit } = targetRealm;
  const wrappedArgs = kit.newArray();
  for (let i = 0; i < args.length; i++) {
    const wrappedValue = getWrappedValue(targetRealm, args[i], callerRealm, callerRealm);
    X(() => kit.createDataPropertyOrThrow(wrappedArgs, i, wrappedValue));
  }
  const wrappedThisArgument = getWrappedValue(targetRealm, thisArgument, callerRealm, callerRealm);
  const result = Completion(() => kit.Reflect.apply(target, wrappedThisArgument, wrappedArgs) as unknown);
  if (result instanceof ThrowCompletion) throw createTypeErrorCopy(callerRealm, result.Value);
  return getWrappedValue(callerRealm, result.Value, targetRealm, callerRealm);
}

/**
 * https://tc39.es/ecma262/#sec-getfunctionrealm, as far as it can be told without asking the function: what is neither a guest function
 * nor wrapped belongs to the realm that it came from.
 */
function realmOfTarget(target: GuestFunction, otherRealm: Realm): Realm {
  return recordOf(target)?.Realm ?? wrappedFunctionRealms.get(target) ?? otherRealm;
}

import { StandIn } from '../evaluator/functions/StandIn';
import type { HostRealm } from './HostRealm';
import type { Compilers } from './installCompilers';
import { functionToString } from './replaceFunctionToString';
import type { Realm } from './Realm';
import type { GuestFunction } from './RealmKit';

const nativeErrors = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError', 'SuppressedError'] as const;

/**
 * In a realm that native code shares, interpreted code calls the engine's functions where it calls one of these natives; native code goes
 * on to call the natives themselves. Nothing that either can see changes.
 */
export function standInForNatives(realm: Realm, { globals }: HostRealm, compilers: Compilers): void {
  const put = (native: unknown, substitute: GuestFunction): void => {
    if (typeof native === 'function') StandIn.put(native as GuestFunction, substitute, realm);
  };
  put(globals.eval, compilers['%eval%']);
  for (const kind of ['Function', 'GeneratorFunction', 'AsyncFunction', 'AsyncGeneratorFunction'] as const) {
    put(realm.kit.get(realm.Intrinsics[`%${kind}.prototype%`], 'constructor'), compilers[`%${kind}%`]);
  }
  putCalls(realm, globals, put);
  for (const name of nativeErrors) put(globals[name], errorMaker(realm, name, globals[name] as GuestFunction | undefined));
}

/** `call`, `apply` and their like, which may lead to one of the others; and the texts of interpreted functions. */
function putCalls(realm: Realm, globals: HostRealm['globals'], put: (native: unknown, substitute: GuestFunction) => void): void {
  const { kit, Intrinsics } = realm;
  const functionPrototype = Intrinsics['%Function.prototype%'];
  const reflect = globals.Reflect as object;
  const call = (func: unknown, thisValue: unknown, args: readonly unknown[]): unknown => StandIn.of(func)!.callList(thisValue, undefined, args);
  const builtin = (name: string, behaviour: (thisValue: unknown, args: unknown[], native: GuestFunction) => unknown, home: object): void => {
    const native = kit.get(home, name) as GuestFunction;
    put(native, kit.makeBuiltin(name, native.length, (thisValue, args) => behaviour(thisValue, args, native)));
  };
  const standsIn = (func: unknown): boolean => StandIn.of(func) !== undefined;
  const isList = (value: unknown): value is ArrayLike<unknown> => typeof value === 'object' && value !== null;
  builtin('call', (func, args, native) => (standsIn(func) ? call(func, args[0], args.slice(1)) : kit.Reflect.apply(native, func, args)), functionPrototype);
  builtin('apply', (func, args, native) => (standsIn(func) && isList(args[1]) ? call(func, args[0], Array.from(args[1])) : kit.Reflect.apply(native, func, args)), functionPrototype);
  builtin('toString', (func, _args, native) => functionToString(kit, native, func), functionPrototype);
  builtin('apply', (self, args, native) => (standsIn(args[0]) && isList(args[2]) ? call(args[0], args[1], Array.from(args[2])) : kit.Reflect.apply(native, self, args)), reflect);
  builtin('construct', (self, args, native) => {
    const standIn = StandIn.of(args[0]);
    if (standIn === undefined || !isList(args[1]) || typeof (args[2] ?? args[0]) !== 'function') return kit.Reflect.apply(native, self, args);
    return standIn.construct(Array.from(args[1]), (args[2] ?? args[0]) as GuestFunction);
  }, reflect);
}

/** An error constructor whose errors get the guest's frames as soon as they are made. */
function errorMaker(realm: Realm, name: string, native: GuestFunction | undefined): GuestFunction {
  return realm.kit.makeConstructor(name, 1, {}, (newTarget, args) => {
    const error = realm.kit.Reflect.construct(native!, args, (newTarget ?? native) as GuestFunction) as object;
    realm.Agent.guestErrors.note(error, realm);
    return error;
  });
}


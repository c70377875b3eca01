import { isObject } from '../../objects/isObject';
import type { Compiler } from '../Compiler';
import { symbolAsyncDispose, symbolDispose } from '../../realm/disposal/disposeSymbols';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Realm } from '../../realm/Realm';
import { nameOfValue } from '../iteration/nameOfValue';
import type { DisposableResourceRecord, ResourceKind } from './DisposableResourceRecord';

/**
 * @throws the realm's TypeError when the value cannot be disposed of; what looking for its method throws
 *
 * https://tc39.es/ecma262/#sec-adddisposableresource
 */
export function AddDisposableResource(resources: DisposableResourceRecord[], value: unknown, kind: ResourceKind, c: Compiler): void {
  if (value !== undefined && value !== null) {
    resources.push({ ResourceValue: value, Kind: kind, DisposeMethod: methodOf(value, kind, c) });
  } else if (kind === 'async-dispose') {
    // Leaving the block awaits even when there is nothing to dispose of.
    resources.push({ ResourceValue: undefined, Kind: kind, DisposeMethod: undefined });
  }
}

/** https://tc39.es/ecma262/#sec-createdisposableresource */
function methodOf(value: object, kind: ResourceKind, c: Compiler): GuestFunction {
  const method = GetDisposeMethod(value, kind, c);
  if (method !== undefined) return method;
  throw c.realm.newError('TypeError', `Property [${kind === 'sync-dispose' ? 'Symbol.dispose' : 'Symbol.asyncDispose'}] is not a function.`);
}

/** https://tc39.es/ecma262/#sec-getdisposemethod */
function GetDisposeMethod(value: unknown, kind: ResourceKind, c: Compiler): GuestFunction | undefined {
  const { realm } = c;
  if (!isObject(value)) throw realm.newError('TypeError', `${nameOfValue(value, realm)} is not an object.`);
  if (kind === 'sync-dispose') return GetMethod(value, symbolDispose, realm);
  const asyncMethod = GetMethod(value, symbolAsyncDispose, realm);
  if (asyncMethod !== undefined) return asyncMethod;
  const syncMethod = GetMethod(value, symbolDispose, realm);
  return syncMethod && unawaited(syncMethod, c);
}

/** A promise of what the method does, not of what it gives: that is not awaited. */
function unawaited(syncMethod: GuestFunction, { realm, agent }: Compiler): GuestFunction {
  return function (this: unknown) {
    const { Promise, Resolve, Reject } = realm.kit.newPromiseCapability();
    try {
      Reflect.apply(syncMethod, this, []);
      Resolve(undefined);
    } catch (exception) {
      const error = agent.guestErrors.leaving(exception, realm);
      if (!agent.guestErrors.catchable(error)) throw error;
      Reject(error);
    }
    return Promise;
  };
}

/** https://tc39.es/ecma262/#sec-getmethod */
function GetMethod(value: object, key: symbol, realm: Realm): GuestFunction | undefined {
  const method = (value as Record<symbol, unknown>)[key];
  if (method === undefined || method === null) return undefined;
  if (typeof method !== 'function') throw realm.newError('TypeError', `${nameOfValue(method, realm)} is not a function`);
  return method as GuestFunction;
}

import { recordOf } from '../evaluator/functions/functionRecords';
import type { Realm } from './Realm';

/** An ordinary constructor of the engine's: what it makes for a newTarget without a prototype shows newTarget's realm. */
function Probe(this: object): void {}

/**
 * https://tc39.es/ecma262/#sec-getfunctionrealm, which the host alone can tell of bound functions and proxies.
 *
 * @param func a constructor whose `prototype` is not an object
 * @param fallback the realm to give for a function of no guest realm
 */
export function GetFunctionRealm(func: object, fallback: Realm): Realm {
  const record = recordOf(func);
  if (record !== undefined) return record.Realm;
  const proto = Reflect.getPrototypeOf(Reflect.construct(Probe, [], func as new () => object) as object);
  return (proto === null ? undefined : fallback.Agent.realmsByObjectPrototype.get(proto)) ?? fallback;
}

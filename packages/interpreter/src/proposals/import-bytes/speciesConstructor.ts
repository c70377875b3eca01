import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { isObject } from '../../objects/isObject';

/** https://tc39.es/ecma262/#sec-speciesconstructor; that it is a constructor shows when it constructs */
export function speciesConstructor(realm: Realm, O: object, defaultConstructor: GuestFunction): GuestFunction {
  const C = realm.kit.get(O, 'constructor');
  if (C === undefined) return defaultConstructor;
  if (!isObject(C)) throw realm.newError('TypeError', 'The constructor property is not an object');
  const S = realm.kit.get(C, Symbol.species);
  if (S === undefined || S === null) return defaultConstructor;
  if (typeof S !== 'function') throw realm.newError('TypeError', 'The species is not a constructor');
  return S as GuestFunction;
}

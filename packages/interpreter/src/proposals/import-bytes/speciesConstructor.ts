import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { isObject } from '../../objects/isObject';
import { isConstructor } from './isConstructor';

/** https://tc39.es/ecma262/#sec-speciesconstructor */
export function speciesConstructor(realm: Realm, O: object, defaultConstructor: GuestFunction): GuestFunction {
  const C = realm.kit.get(O, 'constructor');
  if (C === undefined) return defaultConstructor;
  if (!isObject(C)) throw realm.newError('TypeError', 'The constructor property is not an object');
  const S = realm.kit.get(C, Symbol.species);
  if (S === undefined || S === null) return defaultConstructor;
  if (!isConstructor(realm, S)) throw realm.newError('TypeError', 'The species is not a constructor');
  return S;
}

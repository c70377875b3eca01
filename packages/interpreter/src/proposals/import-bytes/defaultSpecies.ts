import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';

/**
 * Whether the species of an object is the realm's own constructor, as far as that shows without running code of the guest's.
 *
 * @param holder what has the accessor of the species: the constructor, or what it inherits from
 */
export function defaultSpecies({ kit }: Realm, constructor: GuestFunction, holder = constructor): (object: object) => boolean {
  const { getOwnPropertyDescriptor, getPrototypeOf } = kit.Reflect;
  const prototype = constructor.prototype as object;
  const getSpecies = getOwnPropertyDescriptor(holder, Symbol.species)!.get;
  const inherits = (): boolean => getPrototypeOf(constructor) === holder && getOwnPropertyDescriptor(constructor, Symbol.species) === undefined;
  return (object) =>
    getPrototypeOf(object) === prototype &&
    getOwnPropertyDescriptor(object, 'constructor') === undefined &&
    getOwnPropertyDescriptor(prototype, 'constructor')?.value === constructor &&
    (holder === constructor || inherits()) &&
    getOwnPropertyDescriptor(holder, Symbol.species)?.get === getSpecies;
}

import type { GuestFunction } from '../../realm/RealmKit';
import { newPrivateStorage, type PrivateStorage } from './PrivateStorage';

/**
 * https://tc39.es/ecma262/#sec-private-names
 *
 * What is the same for all objects of the class, a method or the two functions of an accessor, stands here; `storage` then only
 * tells which objects have it, and all the methods and accessors of a class that are added together share one.
 */
export class PrivateName {
  /** The functions of an accessor. */
  get: GuestFunction | undefined = undefined;
  set: GuestFunction | undefined = undefined;
  method: GuestFunction | undefined = undefined;

  constructor(
    /** With its `#`. */
    readonly Description: string,
    readonly kind: 'field' | 'method' | 'accessor',
    readonly storage: PrivateStorage = newPrivateStorage(),
  ) {}
}

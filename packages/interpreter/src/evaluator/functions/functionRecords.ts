import type { GuestFunction } from '../../realm/RealmKit';
import type { FunctionRecord } from './FunctionRecord';

/** A class whose constructor gives its argument, so that a subclass can put private fields on any object. */
class Returned {
  constructor(object: object) {
    return object;
  }
}

/**
 * The record of a guest function, kept in a private field of the function object: found as fast as a property, seen by no
 * guest. The `in` check is false for everything else, proxies included.
 */
class Stamp extends Returned {
  readonly #record: FunctionRecord;

  constructor(func: object, record: FunctionRecord) {
    super(func);
    this.#record = record;
  }

  static recordOf(func: object): FunctionRecord | undefined {
    return #record in func ? func.#record : undefined;
  }
}

export function stampFunction(func: GuestFunction, record: FunctionRecord): void {
  new Stamp(func, record);
}

/** The record behind a function that this engine made; undefined for every other object. */
export function recordOf(func: object): FunctionRecord | undefined {
  return Stamp.recordOf(func);
}

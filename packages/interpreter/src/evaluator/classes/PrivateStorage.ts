/** A class whose constructor gives its argument, so that a subclass can put private fields on any object. */
class Returned {
  constructor(object: object) {
    return object;
  }
}

/** Where the values of one private name are: in the objects themselves, in a field that nobody else can name. */
export interface PrivateStorage {
  has(object: object): boolean;
  get(object: object): unknown;
  set(object: object, value: unknown): void;
  /** The object must not have the field yet. */
  add(object: object, value: unknown): void;
}

/**
 * A storage of its own for a private name. Host private fields take part in the host's inline caches and in its garbage
 * collection as properties do, which weak maps do not; and they can stand on any object, frozen ones and proxies included.
 */
export function newPrivateStorage(): PrivateStorage {
  return class Storage extends Returned {
    #value: unknown;

    constructor(object: object, value: unknown) {
      super(object);
      this.#value = value;
    }

    static has(object: object): boolean {
      return #value in object;
    }

    static get(object: object): unknown {
      return (object as Storage).#value;
    }

    static set(object: object, value: unknown): void {
      (object as Storage).#value = value;
    }

    static add(object: object, value: unknown): void {
      new Storage(object, value);
    }
  };
}

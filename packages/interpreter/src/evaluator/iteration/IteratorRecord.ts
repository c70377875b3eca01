/** https://tc39.es/ecma262/#sec-iterator-records */
export class IteratorRecord {
  /** Set while the iterator runs as well: when it throws, it counts as done, and nobody closes it. */
  Done = false;

  constructor(
    readonly Iterator: object,
    /** Whatever stood in the iterator's `next`; it need not be callable until it is called. */
    readonly NextMethod: unknown,
  ) {}
}

/** What a step gives when there is no further value. */
export const DONE: unique symbol = Symbol('done');

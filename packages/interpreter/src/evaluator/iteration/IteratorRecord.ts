/** https://tc39.es/ecma262/#sec-iterator-records */
export class IteratorRecord {
  /** Set while the iterator runs as well: when it throws, it counts as done, and nobody closes it. */
  Done = false;
  Iterator!: object;
  /** Whatever stood in the iterator's `next`; it need not be callable until it is called. */
  NextMethod: unknown = undefined;
  /** What is iterated over, if it is an array and the iterator its own, whose steps are then taken without it; and how far they are. */
  array: ArrayLike<unknown> | undefined = undefined;
  index = 0;
}

/** What a step gives when there is no further value. */
export const DONE: unique symbol = Symbol('done');

import type { GuestFunction } from '../RealmKit';

/** What the stack traces of a realm's errors are to be like. */
export interface RealmStacks {
  /** %Error% */
  readonly errorConstructor: GuestFunction;
  /** `Error.stackTraceLimit` */
  readonly limit: number;
  /** A native error, of this realm or another, has just been given its guest frames. */
  noted(error: object): void;
}

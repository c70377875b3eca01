import type { Algorithms } from './composeSpec';
import { HostPromiseRejectionTracker } from './promises/HostPromiseRejectionTracker';
import { NewPromiseCapability } from './promises/NewPromiseCapability';
import { PerformPromiseThen } from './promises/PerformPromiseThen';
import { PromiseResolve } from './promises/PromiseResolve';

/** ECMA-262 itself: every operation, without layers. */
export const es2027 = {
  NewPromiseCapability,
  PromiseResolve,
  HostPromiseRejectionTracker,
  PerformPromiseThen,
} satisfies Partial<Algorithms>;

import { SUSPENDED, type Suspended } from '../Code';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import type { Activation } from './Activation';

/**
 * Suspendable code written as a host generator that yields wherever it suspends: for nodes that seldom hold a yield, where
 * saving states by hand would only hide what the node does. Further arguments count when the code begins, not when it goes on.
 */
export function fromGenerator<T, Args extends unknown[]>(
  c: Compiler,
  body: (scope: Scope, activation: Activation, ...args: Args) => Generator<undefined, T, undefined>,
): (scope: Scope, activation: Activation, ...args: Args) => T | Suspended {
  const state = c.newState();
  return (scope, activation, ...args) => {
    const running = (activation.take(state) as Generator<undefined, T, undefined> | undefined) ?? body(scope, activation, ...args);
    const result = running.next();
    if (!result.done) {
      activation.save(state, running);
      return SUSPENDED;
    }
    return result.value;
  };
}

/** Inside such a generator: runs suspendable code to its end and gives its result. */
export function* wait<T>(
  code: (scope: Scope, activation: Activation) => T | Suspended,
  scope: Scope,
  activation: Activation,
): Generator<undefined, T, undefined> {
  for (;;) {
    const result = code(scope, activation);
    if (result !== SUSPENDED) return result;
    yield;
  }
}

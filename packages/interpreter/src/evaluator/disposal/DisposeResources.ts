import type { Compiler } from '../Compiler';
import { ReturnSignal } from '../suspension/Activation';
import type { DisposableResourceRecord } from './DisposableResourceRecord';

/** A throw completion. */
export interface Thrown {
  readonly Value: unknown;
}

/**
 * Disposes of resources, the last first. Yields what is to be awaited, for the caller to hand back its value or throw its
 * rejection; where all resources are of kind ~sync-dispose~ there is nothing to await.
 *
 * @param thrown what the code that used the resources has thrown, if it has
 * @returns what is thrown in the end, if anything: errors of disposal hide the ones before them in a SuppressedError
 *
 * https://tc39.es/ecma262/#sec-disposeresources
 */
export function* DisposeResources(
  resources: readonly DisposableResourceRecord[],
  thrown: Thrown | undefined,
  { agent: { guestErrors }, realm }: Compiler,
): Generator<unknown, Thrown | undefined, unknown> {
  let needsAwait = false;
  let hasAwaited = false;
  let outcome = thrown;
  for (let i = resources.length - 1; i >= 0; i--) {
    const { ResourceValue, Kind, DisposeMethod } = resources[i]!;
    if (Kind === 'sync-dispose' && needsAwait && !hasAwaited) {
      yield undefined;
      needsAwait = false;
    }
    if (DisposeMethod === undefined) {
      needsAwait = true;
      continue;
    }
    try {
      const result: unknown = Reflect.apply(DisposeMethod, ResourceValue, []);
      if (Kind === 'async-dispose') {
        hasAwaited = true;
        yield result;
      }
    } catch (exception) {
      const error = guestErrors.leaving(exception, realm);
      if (!guestErrors.catchable(error)) throw error;
      outcome = { Value: outcome === undefined ? error : realm.kit.newSuppressedError(error, outcome.Value) };
    }
  }
  if (needsAwait && !hasAwaited) yield undefined;
  return outcome;
}

/** The guest's throw behind an exception; undefined for a generator that is told to return. Failures of the engine are thrown on. */
export function thrownBy(exception: unknown, { agent: { guestErrors }, realm }: Compiler): Thrown | undefined {
  if (exception instanceof ReturnSignal) return undefined;
  const error = guestErrors.leaving(exception, realm);
  if (!guestErrors.catchable(error)) throw error;
  return { Value: error };
}

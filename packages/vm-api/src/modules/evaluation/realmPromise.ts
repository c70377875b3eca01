import type { EnginePromise, Realm } from '@modrec/interpreter';

type Settle = (value?: unknown) => void;

const promises = new WeakMap<EnginePromise, Promise<void>>();

/** The promise of a realm that stands for one of the algorithms': settled at once if that is, and the same one each time. */
export function realmPromise(realm: Realm, promise: EnginePromise): Promise<void> {
  let known = promises.get(promise);
  if (known === undefined) {
    known = newPromise(realm, promise);
    promises.set(promise, known);
  }
  return known;
}

function newPromise(realm: Realm, promise: EnginePromise): Promise<void> {
  const RealmPromise = realm.Intrinsics['%Promise%'] as unknown as PromiseConstructor;
  let resolve!: Settle;
  let reject!: Settle;
  const known = new RealmPromise<void>((resolvePromise, rejectPromise) => {
    resolve = resolvePromise as Settle;
    reject = rejectPromise;
  });
  // Whether the rejection is handled is now a matter of the other promise.
  promise.PromiseIsHandled = true;
  if (promise.PromiseState === 'fulfilled') resolve();
  else if (promise.PromiseState === 'rejected') reject(promise.PromiseResult);
  else promise.react(() => resolve(), reject);
  return known;
}

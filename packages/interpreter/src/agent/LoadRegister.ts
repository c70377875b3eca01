import type { LoadPayload, Referrer } from '../host/Host';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { PendingLoad } from './PendingLoads';

/**
 * Loads, by payload, referrer and request: what a host settles a load with. With deferred re-exports the same one may be asked for again, for
 * other names, before it is settled.
 */
export class LoadRegister {
  readonly #loads = new Map<LoadPayload, Map<Referrer, Map<string, PendingLoad[]>>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  static same(a: PendingLoad, b: PendingLoad): boolean {
    if (a.payload !== b.payload || a.referrer !== b.referrer) return false;
    return a.moduleRequest === b.moduleRequest || requestKey(a.moduleRequest) === requestKey(b.moduleRequest);
  }

  add(load: PendingLoad): void {
    const byReferrer = this.#loads.get(load.payload) ?? new Map<Referrer, Map<string, PendingLoad[]>>();
    const byRequest = byReferrer.get(load.referrer) ?? new Map<string, PendingLoad[]>();
    const key = requestKey(load.moduleRequest);
    const same = byRequest.get(key);
    if (same === undefined) byRequest.set(key, [load]);
    else same.push(load);
    byReferrer.set(load.referrer, byRequest);
    this.#loads.set(load.payload, byReferrer);
    this.#size += 1;
  }

  /** Removes and gives the first load that is the same, or undefined. */
  take(asked: PendingLoad): PendingLoad | undefined {
    const key = requestKey(asked.moduleRequest);
    const byReferrer = this.#loads.get(asked.payload);
    const byRequest = byReferrer?.get(asked.referrer);
    const same = byRequest?.get(key);
    const load = same?.shift();
    if (byReferrer === undefined || byRequest === undefined || load === undefined) return undefined;
    if (same!.length === 0) byRequest.delete(key);
    if (byRequest.size === 0) byReferrer.delete(load.referrer);
    if (byReferrer.size === 0) this.#loads.delete(load.payload);
    this.#size -= 1;
    return load;
  }

  clear(): void {
    this.#loads.clear();
    this.#size = 0;
  }
}

/** Requests that are equal by ModuleRequestsEqual have equal keys, unless they ask for different phases, each of which is a load. */
function requestKey({ Specifier, Attributes, Phase = 'evaluation' }: ModuleRequestRecord): string {
  if (Attributes.length === 0 && Phase === 'evaluation') return Specifier;
  return JSON.stringify([Specifier, Phase, ...Attributes.map(({ Key, Value }) => JSON.stringify([Key, Value])).sort()]);
}

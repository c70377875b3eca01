import type { CompletionRecord } from '../completion';
import { EngineHostError } from '../engineFailures';
import type { LoadPayload, Referrer } from '../host/Host';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';

/** One answer of a host: what it performs FinishLoadingImportedModule with. */
export interface Settlement {
  readonly referrer: Referrer;
  readonly moduleRequest: ModuleRequestRecord;
  readonly payload: LoadPayload;
  readonly result: CompletionRecord<ModuleRecord>;
}

/** The loads that the host has been asked for and has not settled: each may be settled once. */
export class PendingLoads {
  readonly #requests = new Map<LoadPayload, Map<Referrer, Set<string>>>();
  /** The settlements made during each call of the loading hook that is under way, innermost last. */
  readonly #hookCalls: Settlement[][] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The hook is about to be called for this request. */
  open(referrer: Referrer, moduleRequest: ModuleRequestRecord, payload: LoadPayload): void {
    const byReferrer = this.#requests.get(payload) ?? new Map<Referrer, Set<string>>();
    const keys = byReferrer.get(referrer) ?? new Set<string>();
    keys.add(requestKey(moduleRequest));
    byReferrer.set(referrer, keys);
    this.#requests.set(payload, byReferrer);
    this.#count += 1;
  }

  /** Calls the hook and gives the settlements that it made before it returned. */
  duringHook(call: () => void): readonly Settlement[] {
    const settlements: Settlement[] = [];
    this.#hookCalls.push(settlements);
    try {
      call();
    } finally {
      this.#hookCalls.pop();
    }
    return settlements;
  }

  /** Whether the load waits for its settlement still. */
  isOpen(referrer: Referrer, moduleRequest: ModuleRequestRecord, payload: LoadPayload): boolean {
    return this.#requests.get(payload)?.get(referrer)?.has(requestKey(moduleRequest)) ?? false;
  }

  /**
   * The host settles a load. Within the loading hook the settlement is kept until the hook returns: continuing at once would nest
   * the host's frames as deep as the graph.
   *
   * @returns whether the settlement is to be continued now
   * @throws EngineHostError `load-not-pending` when the load was settled already, or never asked for
   */
  settle(settlement: Settlement): boolean {
    const { referrer, moduleRequest, payload } = settlement;
    if (!this.isOpen(referrer, moduleRequest, payload)) {
      throw new EngineHostError(
        'load-not-pending',
        `The host settles the load of '${moduleRequest.Specifier}' a second time, or was never asked for it`,
      );
    }
    this.#close(referrer, moduleRequest, payload);
    const hookCall = this.#hookCalls.at(-1);
    hookCall?.push(settlement);
    return hookCall === undefined;
  }

  #close(referrer: Referrer, moduleRequest: ModuleRequestRecord, payload: LoadPayload): void {
    const byReferrer = this.#requests.get(payload)!;
    const keys = byReferrer.get(referrer)!;
    keys.delete(requestKey(moduleRequest));
    if (keys.size === 0) byReferrer.delete(referrer);
    if (byReferrer.size === 0) this.#requests.delete(payload);
    this.#count -= 1;
  }
}

/** Equal requests, by ModuleRequestsEqual, have equal keys. */
function requestKey({ Specifier, Attributes }: ModuleRequestRecord): string {
  if (Attributes.length === 0) return Specifier;
  return JSON.stringify([Specifier, ...Attributes.map(({ Key, Value }) => JSON.stringify([Key, Value])).sort()]);
}

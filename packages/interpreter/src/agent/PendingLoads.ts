import { AssertionFailed, EngineHostError, ModrecTermination } from '../engineFailures';
import type { CompletionRecord } from '../completion';
import type { LoadPayload, Referrer } from '../host/Host';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';

/** A load that the host has been asked for. */
export interface PendingLoad {
  readonly referrer: Referrer;
  readonly moduleRequest: ModuleRequestRecord;
  readonly payload: LoadPayload;
}

/** The host's answer to a load: what FinishLoadingImportedModule is performed with. */
export interface Settlement {
  readonly load: PendingLoad;
  readonly result: CompletionRecord<ModuleRecord>;
}

/** The loads that the host has been asked for and has not settled: each may be settled once. */
export class PendingLoads {
  readonly #loads = new Map<LoadPayload, Map<Referrer, Map<string, PendingLoad>>>();
  /** The settlements made during each call of the loading hook that is under way, innermost last. */
  readonly #hookCalls: Settlement[][] = [];
  #waiting: (() => void)[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Fulfils once nothing is pending. */
  whenNone(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** The host is about to be asked for this load. */
  open(load: PendingLoad): void {
    const byReferrer = this.#loads.get(load.payload) ?? new Map<Referrer, Map<string, PendingLoad>>();
    const byRequest = byReferrer.get(load.referrer) ?? new Map<string, PendingLoad>();
    byRequest.set(requestKey(load.moduleRequest), load);
    byReferrer.set(load.referrer, byRequest);
    this.#loads.set(load.payload, byReferrer);
    this.#count += 1;
  }

  /**
   * Calls the loading hook and gives the settlements that it made before it returned. A hook that throws has failed to load the
   * module, whatever it said before.
   */
  duringHook(
    load: PendingLoad,
    hook: () => void,
    failed: (thrown: unknown) => CompletionRecord<ModuleRecord>,
  ): readonly Settlement[] {
    const settlements: Settlement[] = [];
    this.#hookCalls.push(settlements);
    try {
      hook();
      return settlements;
    } catch (thrown) {
      if (thrown instanceof ModrecTermination || thrown instanceof AssertionFailed) throw thrown;
      this.#close(load);
      return [...settlements.filter((settlement) => settlement.load !== load), { load, result: failed(thrown) }];
    } finally {
      this.#hookCalls.pop();
    }
  }

  /**
   * The host settles a load. Within the loading hook the settlement is kept until the hook returns: continuing at once would nest
   * the host's frames as deep as the graph.
   *
   * @returns whether the settlement is to be continued now
   * @throws EngineHostError `load-not-pending` when the load was settled already, or never asked for
   */
  settle(asked: PendingLoad, result: CompletionRecord<ModuleRecord>): boolean {
    const load = this.#loads.get(asked.payload)?.get(asked.referrer)?.get(requestKey(asked.moduleRequest));
    if (load === undefined) {
      throw new EngineHostError(
        'load-not-pending',
        `The host settles the load of '${asked.moduleRequest.Specifier}' a second time, or was never asked for it`,
      );
    }
    this.#close(load);
    const hookCall = this.#hookCalls.at(-1);
    hookCall?.push({ load, result });
    return hookCall === undefined;
  }

  /** Forgets all loads: whatever the host settles from now on is refused. */
  clear(): void {
    this.#loads.clear();
    this.#count = 0;
    this.#wake();
  }

  #close(load: PendingLoad): void {
    const byReferrer = this.#loads.get(load.payload);
    const byRequest = byReferrer?.get(load.referrer);
    if (byReferrer === undefined || byRequest?.delete(requestKey(load.moduleRequest)) !== true) return;
    if (byRequest.size === 0) byReferrer.delete(load.referrer);
    if (byReferrer.size === 0) this.#loads.delete(load.payload);
    this.#count -= 1;
    if (this.#count === 0) this.#wake();
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Equal requests, by ModuleRequestsEqual, have equal keys. */
function requestKey({ Specifier, Attributes }: ModuleRequestRecord): string {
  if (Attributes.length === 0) return Specifier;
  return JSON.stringify([Specifier, ...Attributes.map(({ Key, Value }) => JSON.stringify([Key, Value])).sort()]);
}

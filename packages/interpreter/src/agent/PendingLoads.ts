import { AssertionFailed, EngineHostError, ModrecTermination } from '../engineFailures';
import type { CompletionRecord } from '../completion';
import type { LoadPayload, Referrer } from '../host/Host';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import { LoadRegister } from './LoadRegister';

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

/** A call of the loading hook that is under way. */
interface HookCall {
  readonly load: PendingLoad;
  isSettled: boolean;
  readonly settlements: Settlement[];
}

/** The loads that the host has been asked for and has not settled: each may be settled once. */
export class PendingLoads {
  /** The loads whose hook has returned without settling them. */
  readonly #register = new LoadRegister();
  readonly #hookCalls: HookCall[] = [];
  #waiting: (() => void)[] = [];
  #isAbandoned = false;

  get count(): number {
    return this.#register.size;
  }

  /** Fulfils once nothing is pending. */
  whenNone(): Promise<void> {
    return this.count === 0 ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Calls the loading hook for a load and gives the settlements that it made before it returned. A hook that throws has failed to
   * load the module, whatever it said before.
   */
  ask(
    load: PendingLoad,
    hook: () => void,
    failed: (thrown: unknown) => CompletionRecord<ModuleRecord>,
  ): readonly Settlement[] {
    const call: HookCall = { load, isSettled: false, settlements: [] };
    this.#hookCalls.push(call);
    try {
      hook();
    } catch (thrown) {
      if (thrown instanceof ModrecTermination || thrown instanceof AssertionFailed) throw thrown;
      return [...call.settlements.filter((settlement) => settlement.load !== load), { load, result: failed(thrown) }];
    } finally {
      this.#hookCalls.pop();
    }
    if (!call.isSettled) this.#register.add(load);
    return call.settlements;
  }

  /** Notes the calls of the hook that are under way; what it gives forgets those that the host has ended since. */
  checkpoint(): () => void {
    const { length } = this.#hookCalls;
    return () => { this.#hookCalls.length = length; };
  }

  /**
   * The host settles a load. Within the loading hook the settlement is kept until the hook returns: continuing at once would nest
   * the host's frames as deep as the graph.
   *
   * @returns whether the settlement is to be continued now
   * @throws EngineHostError `load-not-pending` when the load was settled already, or never asked for
   */
  settle(asked: PendingLoad, result: CompletionRecord<ModuleRecord>): boolean {
    if (this.#isAbandoned) return false;
    const load = this.#take(asked);
    if (load === undefined) {
      throw new EngineHostError(
        'load-not-pending',
        `The host settles the load of '${asked.moduleRequest.Specifier}' a second time, or was never asked for it`,
      );
    }
    const hookCall = this.#hookCalls.at(-1);
    hookCall?.settlements.push({ load, result });
    return hookCall === undefined;
  }

  /** Ends all loads: whatever the host still settles is nobody's concern any more. */
  abandon(): void {
    this.#isAbandoned = true;
    this.#register.clear();
    this.#wake();
  }

  /** Finds a pending load, which from now on is none. */
  #take(asked: PendingLoad): PendingLoad | undefined {
    const call = this.#hookCalls.findLast((each) => !each.isSettled && LoadRegister.same(each.load, asked));
    if (call !== undefined) {
      call.isSettled = true;
      return call.load;
    }
    const load = this.#register.take(asked);
    if (load !== undefined && this.count === 0) this.#wake();
    return load;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

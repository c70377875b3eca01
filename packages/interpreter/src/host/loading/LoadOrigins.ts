import { referrerId } from '../../modules/moduleId';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';
import type { Referrer } from '../Host';
import type { FailedLoad } from './loadErrors';

/** Who was the first to ask for each module: how imports led to it. */
export class LoadOrigins {
  readonly #firstReferrers = new WeakMap<ModuleRecord, Referrer>();

  note(module: ModuleRecord, referrer: Referrer): void {
    if (!this.#firstReferrers.has(module)) this.#firstReferrers.set(module, referrer);
  }

  /** A load that may fail: only then is the way to its referrer walked, which may be as long as the graph. */
  loadBy(referrer: Referrer, request: ModuleRequestRecord): FailedLoad {
    const chain = (): readonly string[] => this.chainTo(referrer);
    return {
      request,
      get importChain() {
        return chain();
      },
    };
  }

  /** The ids of the modules through which imports led to a referrer, outermost first, its own last. */
  chainTo(referrer: Referrer): readonly string[] {
    const chain: string[] = [];
    const seen = new Set<Referrer>();
    for (let each: Referrer | undefined = referrer; each !== undefined && !seen.has(each); each = this.#originOf(each)) {
      seen.add(each);
      chain.push(referrerId(each));
    }
    return chain.reverse();
  }

  #originOf(referrer: Referrer): Referrer | undefined {
    return this.#firstReferrers.get(referrer as ModuleRecord);
  }
}

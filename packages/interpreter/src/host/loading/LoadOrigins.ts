import { referrerId } from '../../modules/moduleId';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { Referrer } from '../Host';

/** Who was the first to ask for each module: how imports led to it. */
export class LoadOrigins {
  readonly #firstReferrers = new WeakMap<ModuleRecord, Referrer>();

  note(module: ModuleRecord, referrer: Referrer): void {
    if (!this.#firstReferrers.has(module)) this.#firstReferrers.set(module, referrer);
  }

  /** The ids of the modules through which imports led to a referrer, outermost first, its own last. */
  chainTo(referrer: Referrer): readonly string[] {
    const chain: string[] = [];
    const seen = new Set<Referrer>();
    for (let each: Referrer | undefined = referrer; each !== undefined && !seen.has(each); each = this.#originOf(each)) {
      seen.add(each);
      chain.unshift(referrerId(each));
    }
    return chain;
  }

  #originOf(referrer: Referrer): Referrer | undefined {
    return this.#firstReferrers.get(referrer as ModuleRecord);
  }
}

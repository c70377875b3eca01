import { referrerId } from '../../modules/moduleId';
import type { Realm } from '../../realm/Realm';
import { ModuleRecord } from '../../records/ModuleRecord';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';
import type { Referrer } from '../Host';
import type { FailedLoad } from './loadErrors';

/** Who was the first to ask for each module: how imports led to it. */
export class LoadOrigins {
  /** By realm: a host keeps the modules of a realm for as long as the realm lives. */
  readonly #firstReferrers = new WeakMap<Realm, Map<ModuleRecord, Referrer>>();

  note(module: ModuleRecord, referrer: Referrer): void {
    let referrers = this.#firstReferrers.get(module.Realm);
    if (referrers === undefined) this.#firstReferrers.set(module.Realm, (referrers = new Map()));
    if (!referrers.has(module)) referrers.set(module, referrer);
  }

  /** A load that may fail: only then is the way to its referrer walked, which may be as long as the graph. */
  loadBy(referrer: Referrer, request: ModuleRequestRecord): FailedLoad {
    return new Load(request, referrer, this);
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
    return referrer instanceof ModuleRecord ? this.#firstReferrers.get(referrer.Realm)?.get(referrer) : undefined;
  }
}

class Load implements FailedLoad {
  constructor(
    readonly request: ModuleRequestRecord,
    private readonly referrer: Referrer,
    private readonly origins: LoadOrigins,
  ) {}

  get importChain(): readonly string[] {
    return this.origins.chainTo(this.referrer);
  }
}

import { SyntheticModuleRecord, type EnginePromise, type Realm } from '@modrec/interpreter';
import type { Thrown } from './ModuleSlots';

/**
 * A Synthetic Module Record that is linked from its birth, so that its exports can be set at any time, and evaluated once, however many
 * modules import it.
 */
export class VmSyntheticModuleRecord extends SyntheticModuleRecord {
  status: 'linked' | 'evaluating' | 'evaluated' | 'errored' = 'linked';
  failure: Thrown | undefined = undefined;
  #evaluation: EnginePromise | undefined = undefined;

  constructor(Realm: Realm, ExportNames: readonly string[], evaluate: () => void) {
    super({
      Realm,
      Environment: undefined,
      Namespace: undefined,
      HostDefined: undefined,
      ExportNames,
      EvaluationSteps: () => this.#run(evaluate),
    });
    super.Link();
  }

  /** Nothing: a second environment would take the exports away from those who have imported them. */
  override Link(): void {}

  override Evaluate(): EnginePromise {
    // What the callback evaluates may import the module in turn.
    if (this.status === 'evaluating') return this.LoadRequestedModules();
    return (this.#evaluation ??= super.Evaluate());
  }

  /** The evaluation was cut off from outside. */
  abandon(error: unknown): void {
    if (this.status === 'evaluating') this.#fail(error);
  }

  #run(evaluate: () => void): void {
    this.status = 'evaluating';
    try {
      // What the callback throws, an error of the host's too, is what importers see.
      this.Realm.Agent.guestErrors.guarded(this.Realm, evaluate);
      this.status = 'evaluated';
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  #fail(value: unknown): void {
    this.status = 'errored';
    this.failure = { value };
  }
}

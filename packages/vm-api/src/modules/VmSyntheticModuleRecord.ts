import { SyntheticModuleRecord, type EnginePromise, type Realm } from '@modrec/interpreter';
import type { Thrown } from './ModuleSlots';

/**
 * A Synthetic Module Record that has its environment from its birth, so that its exports can be set at any time, and is evaluated once,
 * however many modules import it.
 */
export class VmSyntheticModuleRecord extends SyntheticModuleRecord {
  status: 'unlinked' | 'linked' | 'evaluating' | 'evaluated' | 'errored';
  failure: Thrown | undefined = undefined;
  #evaluation: EnginePromise | undefined = undefined;

  /** @param isBornLinked as it is since Node 24.8; before, somebody had to link it */
  constructor(Realm: Realm, ExportNames: readonly string[], evaluate: () => unknown, isBornLinked = true) {
    super({
      Realm,
      Environment: undefined,
      Namespace: undefined,
      HostDefined: undefined,
      ExportNames,
      EvaluationSteps: () => this.#run(evaluate),
    });
    this.status = isBornLinked ? 'linked' : 'unlinked';
    super.Link();
  }

  /** Somebody has linked the module. */
  link(): void {
    if (this.status === 'unlinked') this.status = 'linked';
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

  #run(evaluate: () => unknown): void {
    const { completionValues, guestErrors } = this.Realm.Agent;
    this.status = 'evaluating';
    try {
      // What the callback throws, an error of the host's too, is what importers see.
      const value = guestErrors.guarded(this.Realm, evaluate);
      if (completionValues.has(this)) completionValues.set(this, value);
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

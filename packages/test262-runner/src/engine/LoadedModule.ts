import type { Agent, ModuleRecord, Realm } from '@modrec/interpreter';
import type { TestModule } from './TestEngine';

/** A module that the host loads by its URL, as it loads what the module imports. */
export class LoadedModule implements TestModule {
  private record: ModuleRecord | undefined;

  constructor(
    private readonly agent: Agent,
    private readonly realm: Realm,
    private readonly id: string,
  ) {}

  async loadRequestedModules(): Promise<void> {
    this.record = await this.agent.loadModule(this.id, { realm: this.realm });
  }

  link(): void {
    this.agent.link(this.loaded());
  }

  evaluate(): Promise<unknown> {
    return this.agent.evaluate(this.loaded());
  }

  private loaded(): ModuleRecord {
    if (this.record === undefined) throw new Error(`${this.id} has not been loaded`);
    return this.record;
  }
}

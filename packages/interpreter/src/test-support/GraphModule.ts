import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import { CyclicModuleRecord } from '../records/CyclicModuleRecord';
import { LoadedModuleRequests } from '../records/LoadedModuleRequests';
import type { PromiseCapabilityRecord } from '../records/PromiseCapability';
import type { ExportResolution } from '../records/ResolvedBinding';
import type { GraphNode } from './parseGraph';

/** A Cyclic Module Record without code: its environment is empty, its evaluation an entry in a log. */
export class GraphModule extends CyclicModuleRecord {
  override readonly kind = 'SourceTextModuleRecord';
  /** Of a module with top-level await that has started: ends its evaluation. */
  capability: PromiseCapabilityRecord | undefined = undefined;
  /** Makes InitializeEnvironment throw. */
  linkError: unknown = undefined;

  constructor(
    agent: Agent,
    readonly node: GraphNode,
    readonly log: string[],
  ) {
    super({
      // The algorithms of cyclic modules ask the realm for its agent and for errors.
      Realm: { Agent: agent, newError: (name: string, message: string) => ({ name, message }) } as unknown as Realm,
      Environment: undefined,
      Namespace: undefined,
      HostDefined: undefined,
      Status: 'new',
      EvaluationError: undefined,
      DFSAncestorIndex: undefined,
      RequestedModules: node.imports.map((Specifier) => ({ Specifier, Attributes: [] })),
      LoadedModules: new LoadedModuleRequests(),
      CycleRoot: undefined,
      HasTLA: node.hasTLA,
      AsyncEvaluationOrder: 'unset',
      TopLevelCapability: undefined,
      AsyncParentModules: [],
      PendingAsyncDependencies: undefined,
    });
  }

  get name(): string {
    return this.node.name;
  }

  override InitializeEnvironment(): void {
    if (this.linkError !== undefined) throw this.linkError;
  }

  override ExecuteModule(capability?: PromiseCapabilityRecord): void {
    this.log.push(this.name);
    if (capability !== undefined) {
      this.capability = capability;
    } else if (this.node.fails) {
      throw `${this.name} fails`;
    }
  }

  override GetExportedNames(): string[] {
    return [];
  }

  override ResolveExport(): ExportResolution {
    return null;
  }
}

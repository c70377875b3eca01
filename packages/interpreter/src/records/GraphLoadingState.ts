import type { CyclicModuleRecord } from './CyclicModuleRecord';
import type { MemberList } from './MemberList';
import type { PromiseCapabilityRecord } from './PromiseCapability';

/** The fields of https://tc39.es/ecma262/#graphloadingstate-record */
export interface GraphLoadingStateFields {
  readonly PromiseCapability: PromiseCapabilityRecord;
  readonly IsLoading: boolean;
  readonly PendingModulesCount: number;
  readonly Visited: MemberList<CyclicModuleRecord>;
  readonly HostDefined: unknown;
}

/** https://tc39.es/ecma262/#graphloadingstate-record */
export class GraphLoadingState {
  readonly PromiseCapability: PromiseCapabilityRecord;
  IsLoading: boolean;
  PendingModulesCount: number;
  readonly Visited: MemberList<CyclicModuleRecord>;
  readonly HostDefined: unknown;

  constructor(fields: GraphLoadingStateFields) {
    this.PromiseCapability = fields.PromiseCapability;
    this.IsLoading = fields.IsLoading;
    this.PendingModulesCount = fields.PendingModulesCount;
    this.Visited = fields.Visited;
    this.HostDefined = fields.HostDefined;
  }
}

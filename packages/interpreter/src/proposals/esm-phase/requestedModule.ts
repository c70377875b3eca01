import type { ModuleRequestRecord } from '@modrec/parser';
import type { Agent } from '../../agent/Agent';
import { NormalCompletion } from '../../completion';
import type { LoadPayload, Referrer } from '../../host/Host';
import { ModuleRecord } from '../../records/ModuleRecord';

/** A Module Record in the place of a ModuleRequest Record. It has no [[Phase]], which makes it a request for evaluation. */
export function asRequest(module: ModuleRecord): ModuleRequestRecord {
  return module as unknown as ModuleRequestRecord;
}

/** Whether a Module Record stands in the place of a request. */
export function isModuleRecord(moduleRequest: ModuleRequestRecord): boolean {
  return (moduleRequest as unknown) instanceof ModuleRecord;
}

/** HostLoadImportedModule; of a Module Record there is nothing left to load, and the host is not asked. */
export function HostLoadImportedModule(
  agent: Agent,
  referrer: Referrer,
  moduleRequest: ModuleRequestRecord,
  hostDefined: unknown,
  payload: LoadPayload,
): void {
  if (isModuleRecord(moduleRequest)) {
    const module = new NormalCompletion(moduleRequest as unknown as ModuleRecord);
    agent.spec.FinishLoadingImportedModule(referrer, moduleRequest, payload, module);
  } else {
    agent.spec.HostLoadImportedModule(referrer, moduleRequest, hostDefined, payload);
  }
}

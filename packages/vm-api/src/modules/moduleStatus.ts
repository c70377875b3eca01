import type { SourceTextModuleRecord } from '@modrec/interpreter';
import type { ModuleSlots, Thrown } from './ModuleSlots';
import { VmSyntheticModuleRecord } from './VmSyntheticModuleRecord';

export type ModuleStatus = 'unlinked' | 'linking' | 'linked' | 'evaluating' | 'evaluated' | 'errored';

/** The status of a module as node:vm names it: that of its record, but for what only a linker knows of. */
export function moduleStatusOf({ record, isLinking, linkFailure }: ModuleSlots): ModuleStatus {
  if (linkFailure !== undefined) return 'errored';
  if (isLinking) return 'linking';
  return record instanceof VmSyntheticModuleRecord ? record.status : sourceTextStatus(record as SourceTextModuleRecord);
}

/** With what a module has failed, or undefined. */
export function failureOf({ record, linkFailure }: ModuleSlots): Thrown | undefined {
  if (linkFailure !== undefined) return linkFailure;
  if (record instanceof VmSyntheticModuleRecord) return record.failure;
  const { EvaluationError } = record as SourceTextModuleRecord;
  return EvaluationError && { value: EvaluationError.Value };
}

/** Which statuses of the standard node:vm does not tell apart: the engine behind it has no others. */
function sourceTextStatus({ Status, EvaluationError }: SourceTextModuleRecord): ModuleStatus {
  switch (Status) {
    case 'new':
    case 'unlinked':
    case 'linking':
      return 'unlinked';
    case 'linked':
    case 'evaluating':
      return Status;
    case 'evaluating-async':
    case 'evaluated':
      return EvaluationError === undefined ? 'evaluated' : 'errored';
  }
}

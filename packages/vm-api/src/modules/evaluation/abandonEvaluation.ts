import { ThrowCompletion, type ModuleRecord, type SourceTextModuleRecord } from '@modrec/interpreter';
import { isSourceText, loadedGraph } from '../linking/graph';
import { VmSyntheticModuleRecord } from '../VmSyntheticModuleRecord';

/**
 * Ends an evaluation that was cut off from outside, by a timeout say: the modules that were being evaluated have failed, as those on the
 * stack of Evaluate have when one of them throws. The module itself has failed even if its turn had not come.
 *
 * @param since [[ModuleAsyncEvaluationCount]] when the evaluation began. When it was cut off while jobs ran (of a context that runs its own),
 *   the modules that have awaited since then have failed, too; others go on by themselves.
 */
export function abandonEvaluation(root: ModuleRecord, error: unknown, since: number): void {
  const inJobs = isSourceText(root) && root.Status === 'evaluating-async';
  for (const record of [...loadedGraph(root)]) {
    if (record instanceof VmSyntheticModuleRecord) record.abandon(error);
    else if (isSourceText(record) && (wasCutOff(record, inJobs, since) || (record === root && record.Status === 'linked'))) fail(record, error);
  }
}

function wasCutOff({ Status, AsyncEvaluationOrder }: SourceTextModuleRecord, inJobs: boolean, since: number): boolean {
  return Status === 'evaluating' || (inJobs && typeof AsyncEvaluationOrder === 'number' && AsyncEvaluationOrder >= since);
}

function fail(record: SourceTextModuleRecord, error: unknown): void {
  record.Status = 'evaluated';
  record.EvaluationError = new ThrowCompletion(error);
  const { TopLevelCapability } = record;
  if (TopLevelCapability === undefined) return;
  // Whoever has cut the evaluation off has the error already.
  TopLevelCapability.Promise.PromiseIsHandled = true;
  TopLevelCapability.Reject(error);
}

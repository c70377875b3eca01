import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import type { Call } from '../../driver';
import type { RecursiveSpec } from '../../operations';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';

/**
 * https://tc39.es/proposal-deferred-reexports/#sec-ReadyForSyncExecution, with the steps of source phase imports (s)
 *
 * `seen` is a Set: only membership in it is asked for.
 */
export const ReadyForSyncExecution = algorithm('ReadyForSyncExecution', function* (step, { spec }, module, seen, importedNames) {
  step`1      if module is not a Cyclic Module Record, return true`;
  if (!(module instanceof CyclicModuleRecord)) return true;
  step`2      if seen is not present, seen ← « »`;
  seen ??= new Set();
  step`3      if seen contains module, return true`;
  if (seen.has(module)) return true;
  step`4      append module to seen`;
  seen.add(module);
  step.differs`5      if IsModuleSCCEvaluated(module), return true`('what the names add to an evaluated module may still await');
  if (spec.IsModuleSCCEvaluated(module)) {
    return yield* areReady(spec, module, module.GetOptionalIndirectExportsModuleRequests(importedNames), seen);
  }
  step`6      if module.[[Status]] ∈ evaluating, evaluating-async, return false`;
  if (hasStatus(module, 'evaluating', 'evaluating-async')) return false;
  step`7      assert: module.[[Status]] = linked`;
  Assert(hasStatus(module, 'linked'));
  step`8      if module.[[HasTLA]] = true, return false`;
  if (module.HasTLA) return false;
  step`9      requests ← list-concatenation of module.[[RequestedModules]] and module.GetOptionalIndirectExportsModuleRequests(importedNames)`;
  const requests = [...module.RequestedModules, ...module.GetOptionalIndirectExportsModuleRequests(importedNames)];
  step`10     for each request in requests`;
  for (const request of requests) {
    step`10.s   if request.[[Phase]] = source, go on with the next`;
    if (request.Phase === 'source') continue;
    step`10.a   requiredModule ← GetImportedModule(module, request)`;
    const requiredModule = spec.GetImportedModule(module, request);
    step`10.b   if ReadyForSyncExecution(requiredModule, request.[[ImportedNames]], seen) = false`;
    if (!(yield* spec.ReadyForSyncExecution(requiredModule, seen, request.ImportedNames))) {
      step`10.b.i return false`;
      return false;
    }
  }
  step`11     return true`;
  return true;
});

/** Step 10, of an evaluated module's optional requests alone. */
function* areReady(
  spec: RecursiveSpec,
  module: CyclicModuleRecord,
  requests: readonly ModuleRequestRecord[],
  seen: Set<ModuleRecord>,
): Generator<Call<unknown>, boolean, unknown> {
  for (const request of requests) {
    const requiredModule = spec.GetImportedModule(module, request);
    if (!(yield* spec.ReadyForSyncExecution(requiredModule, seen, request.ImportedNames))) return false;
  }
  return true;
}

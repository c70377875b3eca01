import { Assert, X } from '../completion';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { sdo } from '../sdo';

/**
 * https://tc39.es/ecma262/#sec-meta-properties-runtime-semantics-evaluation — NewTarget : new . target
 *
 * Compiled code knows where the function it stands in keeps its new.target: `GetNewTarget` reads that.
 */
export const Evaluation_1 = sdo('Evaluation', 1, (step, _, GetNewTarget: () => unknown): unknown => {
  step`1  return GetNewTarget()`;
  return GetNewTarget();
});

/** https://tc39.es/ecma262/#sec-meta-properties-runtime-semantics-evaluation — ImportMeta : import . meta */
export const Evaluation_2 = sdo('Evaluation', 2, (step, { spec }): object => {
  step`1  module ← GetActiveScriptOrModule()`;
  const module = spec.GetActiveScriptOrModule();
  step`2  assert: module is a Source Text Module Record`;
  Assert(module instanceof SourceTextModuleRecord);
  step`3  importMeta ← module.[[ImportMeta]]`;
  let importMeta = module.ImportMeta;
  step`4  if importMeta is empty`;
  if (importMeta === undefined) {
    step`4.a  importMeta ← OrdinaryObjectCreate(null)`;
    importMeta = spec.OrdinaryObjectCreate(null);
    step`4.b  importMetaValues ← HostGetImportMetaProperties(module)`;
    const importMetaValues = spec.HostGetImportMetaProperties(module);
    step`4.c  for each { [[Key]], [[Value]] } entry in importMetaValues`;
    for (const { Key, Value } of importMetaValues) {
      step`4.c.i  ! CreateDataPropertyOrThrow(importMeta, entry.[[Key]], entry.[[Value]])`;
      X(() => spec.CreateDataPropertyOrThrow(importMeta!, Key, Value));
    }
    step`4.d  HostFinalizeImportMeta(importMeta, module)`;
    spec.HostFinalizeImportMeta(importMeta, module);
    step`4.e  module.[[ImportMeta]] ← importMeta`;
    module.ImportMeta = importMeta;
    step`4.f  return importMeta`;
    return importMeta;
  }
  step`5  assert: importMeta is an Object`;
  Assert(typeof importMeta === 'object');
  step`6  return importMeta`;
  return importMeta;
});

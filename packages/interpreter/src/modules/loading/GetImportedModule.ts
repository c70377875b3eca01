import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';

/** https://tc39.es/ecma262/#sec-GetImportedModule */
export const GetImportedModule = algorithm('GetImportedModule', (step, { spec }, referrer, request) => {
  step`1  records ← each r of referrer.[[LoadedModules]] with ModuleRequestsEqual(r, request) = true`;
  const records = referrer.LoadedModules.candidates(request).filter((r) => spec.ModuleRequestsEqual(r, request));
  step`2  assert: records has exactly one element, as LoadRequestedModules has succeeded on referrer`;
  Assert(records.length === 1);
  step`3  record ← the element of records`;
  const record = records[0]!;
  step`4  return record.[[Module]]`;
  return record.Module;
});

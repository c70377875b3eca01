import { algorithm } from '../../algorithm';
import { Assert, NormalCompletion } from '../../completion';
import { GraphLoadingState } from '../../records/GraphLoadingState';

/** https://tc39.es/proposal-deferred-reexports/#sec-FinishLoadingImportedModule, with the steps of source phase imports (s) */
export const FinishLoadingImportedModule = algorithm(
  'FinishLoadingImportedModule',
  function* (step, { spec }, referrer, moduleRequest, payload, result) {
    step`1  if result is a normal completion`;
    if (result instanceof NormalCompletion) {
      step`1.a  if referrer.[[LoadedModules]] contains a record with ModuleRequestsKeyEqual(record, moduleRequest) = true`;
      const candidates = referrer.LoadedModules.candidates(moduleRequest);
      const record = candidates.find((each) => spec.ModuleRequestsKeyEqual(each, moduleRequest));
      if (record !== undefined) {
        step`1.a.i  assert: record.[[Module]] and result.[[Value]] are the same Module Record`;
        Assert(record.Module === result.Value);
      } else {
        step`1.b    else`;
        step`1.b.i  append LoadedModuleRequest { [[Specifier]]: moduleRequest.[[Specifier]], [[Attributes]]: moduleRequest.[[Attributes]], [[Module]]: result.[[Value]] } to referrer.[[LoadedModules]]`;
        referrer.LoadedModules.append({
          Specifier: moduleRequest.Specifier,
          Attributes: moduleRequest.Attributes,
          Module: result.Value,
        });
      }
    }
    step`2  if payload is a GraphLoadingState Record`;
    if (payload instanceof GraphLoadingState) {
      step`2.a  ContinueModuleLoading(payload, moduleRequest.[[Phase]], result, moduleRequest.[[ImportedNames]])`;
      yield* spec.ContinueModuleLoading(payload, result, moduleRequest.Phase, moduleRequest.ImportedNames);
    } else {
      step`3    else`;
      step`3.a  ContinueDynamicImport(payload, result, moduleRequest.[[Phase]])`;
      spec.ContinueDynamicImport(payload, result, moduleRequest.Phase);
    }
    step`4  return unused`;
  },
);

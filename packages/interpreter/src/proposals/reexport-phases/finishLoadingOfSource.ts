import { algorithm } from '../../algorithm';
import { Assert, NormalCompletion } from '../../completion';
import { isModuleRecord } from '../esm-phase/requestedModule';
import { GraphLoadingState } from '../../records/GraphLoadingState';

/** https://tc39.es/proposal-esm-phase-imports/#sec-FinishLoadingImportedModule, with what deferred re-exports add (r) */
export const FinishLoadingImportedModule = algorithm(
  'FinishLoadingImportedModule',
  function* (step, { spec }, referrer, moduleRequest, payload, result) {
    step`1  if result is a normal completion and moduleRequest is a ModuleRequest Record`;
    if (result instanceof NormalCompletion && !isModuleRecord(moduleRequest)) {
      step`1.a  if referrer.[[LoadedModules]] contains a record with ModuleRequestsEqual(record, moduleRequest) = true`;
      const candidates = referrer.LoadedModules.candidates(moduleRequest);
      const record = candidates.find((each) => spec.ModuleRequestsEqual(each, moduleRequest));
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
      step`2.a  assert: moduleRequest is a ModuleRequest Record`;
      Assert(!isModuleRecord(moduleRequest));
      step`2.b  ContinueModuleLoading(payload, moduleRequest.[[Phase]], result, moduleRequest.[[ImportedNames]]) (r)`;
      yield* spec.ContinueModuleLoading(payload, result, moduleRequest.Phase, moduleRequest.ImportedNames);
    } else {
      step`3    else`;
      step`3.a  ContinueDynamicImport(payload, moduleRequest.[[Phase]], result)`;
      spec.ContinueDynamicImport(payload, result, moduleRequest.Phase);
    }
    step`4  return unused`;
  },
);

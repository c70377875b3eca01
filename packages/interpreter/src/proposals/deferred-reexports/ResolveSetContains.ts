import { algorithm } from '../../algorithm';

/** https://tc39.es/proposal-deferred-reexports/#sec-ResolveSetContains */
export const ResolveSetContains = algorithm('ResolveSetContains', (step, _, resolveSet, module, exportName) => {
  step`1      for each Record { [[Module]], [[ExportName]] } record in resolveSet`;
  for (const record of resolveSet.of(module)) {
    step`1.a    if record.[[Module]] is module and record.[[ExportName]] is exportName`;
    if (record.Module === module && record.ExportName === exportName) {
      step`1.a.i  return true`;
      return true;
    }
  }
  step`2      return false`;
  return false;
});

import { algorithm } from '../../algorithm';
import { Assert, Q } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** https://tc39.es/proposal-deferred-reexports/#sec-InnerModuleLinking */
export const InnerModuleLinking = algorithm('InnerModuleLinking', function* (step, { spec }, module, stack, index) {
  step`1      if module is not a Cyclic Module Record`;
  if (!(module instanceof CyclicModuleRecord)) {
    step`1.a    ? module.Link()`;
    Q(module.Link());
    step`1.b    return index`;
    return index;
  }
  step`2      if module.[[Status]] ∈ linking, linked, evaluating-async, evaluated`;
  if (hasStatus(module, 'linking', 'linked', 'evaluating-async', 'evaluated')) {
    step`2.a    return index`;
    return index;
  }
  step`3      assert: module.[[Status]] = unlinked`;
  Assert(hasStatus(module, 'unlinked'));
  step`4      module.[[Status]] ← linking`;
  module.Status = 'linking';
  step`5      moduleIndex ← index`;
  const moduleIndex = index;
  step`6      module.[[DFSAncestorIndex]] ← index`;
  module.DFSAncestorIndex = index;
  step`7      index ← index + 1`;
  index += 1;
  step`8      append module to stack`;
  stack.append(module);
  step`9      linkingList ← « »`;
  const linkingList = new Set<ModuleRecord>(); // NOTE: a Set, which keeps the order of its elements
  step`10     BuildLinkingList(linkingList, module, module.[[RequestedModules]], « »)`;
  yield* spec.BuildLinkingList(linkingList, module, module.RequestedModules, new ImportedNamesRecords());
  step`11     for each requiredModule in linkingList`;
  for (const requiredModule of linkingList) {
    step`11.a    index ← ? InnerModuleLinking(requiredModule, stack, index)`;
    index = Q(yield* spec.InnerModuleLinking(requiredModule, stack, index));
    step`11.b    if requiredModule is a Cyclic Module Record`;
    if (requiredModule instanceof CyclicModuleRecord) {
      step`11.b.i    assert: requiredModule.[[Status]] ∈ linking, linked, evaluating-async, evaluated`;
      Assert(hasStatus(requiredModule, 'linking', 'linked', 'evaluating-async', 'evaluated'));
      step`11.b.ii   assert: requiredModule.[[Status]] = linking exactly when stack contains requiredModule`;
      Assert(hasStatus(requiredModule, 'linking') === stack.includes(requiredModule));
      step`11.b.iii  if requiredModule.[[Status]] = linking`;
      if (hasStatus(requiredModule, 'linking')) {
        step`11.b.iii.1  module.[[DFSAncestorIndex]] ← min(module.[[DFSAncestorIndex]], requiredModule.[[DFSAncestorIndex]])`;
        module.DFSAncestorIndex = Math.min(module.DFSAncestorIndex, requiredModule.DFSAncestorIndex!);
      }
    }
  }
  step`12     ? module.InitializeEnvironment()`;
  Q(module.InitializeEnvironment());
  step`13     assert: module occurs exactly once in stack`;
  Assert(stack.occurrences(module) === 1);
  step`14     assert: module.[[DFSAncestorIndex]] ≤ moduleIndex`;
  Assert(module.DFSAncestorIndex <= moduleIndex);
  step`15     if module.[[DFSAncestorIndex]] = moduleIndex`;
  if (module.DFSAncestorIndex === moduleIndex) {
    step`15.a   done ← false`;
    let done = false;
    step`15.b   while done = false`;
    while (!done) {
      step`15.b.i    requiredModule ← last element of stack`;
      const requiredModule = stack.last();
      step`15.b.ii   remove the last element of stack`;
      stack.removeLast();
      step`15.b.iii  assert: requiredModule is a Cyclic Module Record`;
      Assert(requiredModule instanceof CyclicModuleRecord);
      step`15.b.iv   requiredModule.[[Status]] ← linked`;
      requiredModule.Status = 'linked';
      step`15.b.v    if requiredModule and module are the same Module Record, done ← true`;
      if (requiredModule === module) done = true;
    }
  }
  step`16     return index`;
  return index;
});

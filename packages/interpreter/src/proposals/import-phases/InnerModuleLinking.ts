import { algorithm } from '../../algorithm';
import { Assert, Q } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';

/** https://tc39.es/ecma262/#sec-InnerModuleLinking, with the steps of source phase imports (s) */
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
  step`9      for each request in module.[[RequestedModules]]`;
  for (const request of module.RequestedModules) {
    step`9.s    if request.[[Phase]] = source, go on with the next`;
    if (request.Phase === 'source') continue;
    step`9.a    requiredModule ← GetImportedModule(module, request)`;
    const requiredModule = spec.GetImportedModule(module, request);
    step`9.b    index ← ? InnerModuleLinking(requiredModule, stack, index)`;
    index = Q(yield* spec.InnerModuleLinking(requiredModule, stack, index));
    step`9.c    if requiredModule is a Cyclic Module Record`;
    if (requiredModule instanceof CyclicModuleRecord) {
      step`9.c.i    assert: requiredModule.[[Status]] ∈ linking, linked, evaluating-async, evaluated`;
      Assert(hasStatus(requiredModule, 'linking', 'linked', 'evaluating-async', 'evaluated'));
      step`9.c.ii   assert: requiredModule.[[Status]] = linking exactly when stack contains requiredModule`;
      Assert(hasStatus(requiredModule, 'linking') === stack.includes(requiredModule));
      step`9.c.iii  if requiredModule.[[Status]] = linking`;
      if (hasStatus(requiredModule, 'linking')) {
        step`9.c.iii.1  module.[[DFSAncestorIndex]] ← min(module.[[DFSAncestorIndex]], requiredModule.[[DFSAncestorIndex]])`;
        module.DFSAncestorIndex = Math.min(module.DFSAncestorIndex, requiredModule.DFSAncestorIndex!);
      }
    }
  }
  step`10     ? module.InitializeEnvironment()`;
  Q(module.InitializeEnvironment());
  step`11     assert: module occurs exactly once in stack`;
  Assert(stack.occurrences(module) === 1);
  step`12     assert: module.[[DFSAncestorIndex]] ≤ moduleIndex`;
  Assert(module.DFSAncestorIndex <= moduleIndex);
  step`13     if module.[[DFSAncestorIndex]] = moduleIndex`;
  if (module.DFSAncestorIndex === moduleIndex) {
    step`13.a   done ← false`;
    let done = false;
    step`13.b   while done = false`;
    while (!done) {
      step`13.b.i    requiredModule ← last element of stack`;
      const requiredModule = stack.last();
      step`13.b.ii   remove the last element of stack`;
      stack.removeLast();
      step`13.b.iii  assert: requiredModule is a Cyclic Module Record`;
      Assert(requiredModule instanceof CyclicModuleRecord);
      step`13.b.iv   requiredModule.[[Status]] ← linked`;
      requiredModule.Status = 'linked';
      step`13.b.v    if requiredModule and module are the same Module Record, done ← true`;
      if (requiredModule === module) done = true;
    }
  }
  step`14     return index`;
  return index;
});

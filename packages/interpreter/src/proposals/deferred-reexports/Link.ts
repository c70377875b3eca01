import { algorithm } from '../../algorithm';
import { Assert, Completion, Q, ThrowCompletion } from '../../completion';
import { CyclicModuleRecord, hasStatus } from '../../records/CyclicModuleRecord';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';
import { MemberList } from '../../records/MemberList';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** https://tc39.es/proposal-deferred-reexports/#sec-moduledeclarationlinking */
export const Link = algorithm('CyclicModuleRecord.Link', (step, { spec }, module, importedNames) => {
  step`1  assert: module.[[Status]] ∈ unlinked, linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'unlinked', 'linked', 'evaluating-async', 'evaluated'));
  step`2  if importedNames is not present, importedNames ← all`;
  importedNames ??= 'all';
  step`3  stack ← « »`;
  const stack = new MemberList<CyclicModuleRecord>();
  step`4  result ← Completion(InnerModuleLinking(module, stack, 0))`;
  const result = Completion(() => spec.InnerModuleLinking(module, stack, 0));
  step`5  if result is an abrupt completion`;
  if (result instanceof ThrowCompletion) {
    step`5.a  for each requiredModule in stack`;
    for (const requiredModule of stack) {
      step`5.a.i   assert: requiredModule.[[Status]] = linking`;
      Assert(hasStatus(requiredModule, 'linking'));
      step`5.a.ii  requiredModule.[[Status]] ← unlinked`;
      requiredModule.Status = 'unlinked';
    }
    step`5.b  assert: module.[[Status]] = unlinked`;
    Assert(hasStatus(module, 'unlinked'));
    step`5.c  return ? result`;
    return Q(result);
  }
  step`6  assert: module.[[Status]] ∈ linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'linked', 'evaluating-async', 'evaluated'));
  step`7  assert: stack is empty`;
  Assert(stack.length === 0);
  step`8  optionalIndirectRequests ← module.GetOptionalIndirectExportsModuleRequests(importedNames)`;
  const optionalIndirectRequests = module.GetOptionalIndirectExportsModuleRequests(importedNames);
  const linkingList = new Set<ModuleRecord>();
  spec.BuildLinkingList(linkingList, module, optionalIndirectRequests, new ImportedNamesRecords());
  step.differs`9  for each request in optionalIndirectRequests`('with all that the names lead to, in a flat list: they may lead in a circle');
  for (const requiredModule of linkingList) {
    step.differs`9.a  requiredModule ← GetImportedModule(module, request)`('it is in the list');
    step.differs`9.b  assert: requiredModule.[[Status]] ∈ unlinked, linked, evaluating-async, evaluated`('only Cyclic Module Records have one');
    step.differs`9.c  if requiredModule.[[Status]] = unlinked, ? requiredModule.Link(request.[[ImportedNames]])`('what names lead to is in the list');
    if (!(requiredModule instanceof CyclicModuleRecord) || hasStatus(requiredModule, 'unlinked')) Q(requiredModule.Link([]));
  }
  step`10 return unused`;
});

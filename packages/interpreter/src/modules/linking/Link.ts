import { algorithm } from '../../algorithm';
import { Assert, Completion, Q, ThrowCompletion } from '../../completion';
import { hasStatus, type CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { MemberList } from '../../records/MemberList';

/** https://tc39.es/ecma262/#sec-moduledeclarationlinking */
export const Link = algorithm('CyclicModuleRecord.Link', (step, { spec }, module) => {
  step`1  assert: module.[[Status]] ∈ unlinked, linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'unlinked', 'linked', 'evaluating-async', 'evaluated'));
  step`2  stack ← « »`;
  const stack = new MemberList<CyclicModuleRecord>();
  step`3  result ← Completion(InnerModuleLinking(module, stack, 0))`;
  const result = Completion(() => spec.InnerModuleLinking(module, stack, 0));
  step`4  if result is an abrupt completion`;
  if (result instanceof ThrowCompletion) {
    step`4.a  for each requiredModule in stack`;
    for (const requiredModule of stack) {
      step`4.a.i   assert: requiredModule.[[Status]] = linking`;
      Assert(hasStatus(requiredModule, 'linking'));
      step`4.a.ii  requiredModule.[[Status]] ← unlinked`;
      requiredModule.Status = 'unlinked';
    }
    step`4.b  assert: module.[[Status]] = unlinked`;
    Assert(hasStatus(module, 'unlinked'));
    step`4.c  return ? result`;
    return Q(result);
  }
  step`5  assert: module.[[Status]] ∈ linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'linked', 'evaluating-async', 'evaluated'));
  step`6  assert: stack is empty`;
  Assert(stack.length === 0);
  step`7  return unused`;
});

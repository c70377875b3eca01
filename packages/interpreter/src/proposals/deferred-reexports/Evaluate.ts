import { algorithm } from '../../algorithm';
import { Assert, Completion, ThrowCompletion, X } from '../../completion';
import type { EnginePromise } from '../../promises/EnginePromise';
import { hasStatus, type CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import { ImportedNamesRecords } from '../../records/ImportedNamesRecords';
import { MemberList } from '../../records/MemberList';
import type { ModuleRecord } from '../../records/ModuleRecord';

/** https://tc39.es/proposal-deferred-reexports/#sec-moduleevaluation */
export const Evaluate = algorithm('CyclicModuleRecord.Evaluate', (step, { agent, spec }, self, importedNames) => {
  let module = self;
  let topLevelPromise: EnginePromise;
  step`1  assert: neither module nor anything that it depends on has a [[Status]] of evaluating, linking, unlinked or new`;
  Assert(!hasStatus(module, 'evaluating', 'linking', 'unlinked', 'new'));
  // Whoever evaluates a module in the middle of another evaluation has asked ReadyForSyncExecution about what it depends on; that walk is not repeated here.
  step`2  assert: module.[[Status]] ∈ linked, evaluating-async, evaluated`;
  Assert(hasStatus(module, 'linked', 'evaluating-async', 'evaluated'));
  step`3  if importedNames is not present, importedNames ← « »`;
  importedNames ??= [];
  step.differs`4  if module.[[Status]] ∈ evaluating-async, evaluated`('and its cycle has been evaluated by its own call of Evaluate');
  if (hasStatus(module, 'evaluating-async', 'evaluated') && module.CycleRoot !== undefined) module = module.CycleRoot;
  if (module.TopLevelCapability !== undefined) {
    step.differs`4.a  assert: module.[[CycleRoot]].[[TopLevelCapability]] is not empty`('a module that failed has no [[CycleRoot]]');
    step.differs`4.b  topLevelPromise ← module.[[CycleRoot]].[[TopLevelCapability]].[[Promise]]`('the same');
    topLevelPromise = module.TopLevelCapability.Promise;
  } else {
    step`5  else`;
    step.differs`5.a  assert: module.[[CycleRoot]] and module.[[TopLevelCapability]] are empty`('a module evaluated as a dependency has a [[CycleRoot]]');
    step`5.b  stack ← « »`;
    const stack = new MemberList<CyclicModuleRecord>();
    step`5.c  capability ← ! NewPromiseCapability(%Promise%)`;
    const capability = X(() => spec.NewPromiseCapability(agent.Intrinsics['%Promise%']));
    step`5.d  module.[[TopLevelCapability]] ← capability`;
    module.TopLevelCapability = capability;
    step`5.e  result ← Completion(InnerModuleEvaluation(module, stack, 0))`;
    const result = Completion(() => spec.InnerModuleEvaluation(module, stack, 0));
    step`5.f  if result is an abrupt completion`;
    if (result instanceof ThrowCompletion) {
      step`5.f.i  for each requiredModule in stack`;
      for (const requiredModule of stack) {
        step`5.f.i.1    assert: requiredModule.[[Status]] = evaluating`;
        Assert(hasStatus(requiredModule, 'evaluating'));
        step`5.f.i.2  requiredModule.[[Status]] ← evaluated`;
        requiredModule.Status = 'evaluated';
        step`5.f.i.3   requiredModule.[[EvaluationError]] ← result`;
        requiredModule.EvaluationError = result;
      }
      step`5.f.ii  assert: module.[[Status]] = evaluated`;
      Assert(hasStatus(module, 'evaluated'));
      step`5.f.iii  assert: module.[[EvaluationError]] is result`;
      // A throw travels as a host exception, and its record is made anew where it is caught: what is the same is the value.
      Assert(module.EvaluationError !== undefined && Object.is(module.EvaluationError.Value, result.Value));
      step`5.f.iv  ! Call(capability.[[Reject]], undefined, « result.[[Value]] »)`;
      X(() => spec.Call(capability.Reject, undefined, [result.Value]));
    } else {
      step`5.g    else`;
      step`5.g.i  assert: module.[[Status]] ∈ evaluating-async, evaluated`;
      Assert(hasStatus(module, 'evaluating-async', 'evaluated'));
      step`5.g.ii  assert: module.[[EvaluationError]] is empty`;
      Assert(module.EvaluationError === undefined);
      step`5.g.iii  if module.[[Status]] = evaluated`;
      if (hasStatus(module, 'evaluated')) {
        step`5.g.iii.1    note: so the evaluation of module has ended synchronously`;
        step.differs`5.g.iii.2   assert: module.[[AsyncEvaluationOrder]] = unset`('done, when an asynchronous evaluation has ended before');
        Assert(module.AsyncEvaluationOrder === 'unset' || module.AsyncEvaluationOrder === 'done');
        step`5.g.iii.3  ! Call(capability.[[Resolve]], undefined, « undefined »)`;
        X(() => spec.Call(capability.Resolve, undefined, [undefined]));
      }
      step`5.g.iv  assert: stack is empty`;
      Assert(stack.length === 0);
    }
    step`5.h  topLevelPromise ← capability.[[Promise]]`;
    topLevelPromise = capability.Promise;
  }
  step`6  if topLevelPromise.[[PromiseState]] = rejected, return topLevelPromise`;
  if (topLevelPromise.PromiseState === 'rejected') return topLevelPromise;
  step`7  optionalIndirectRequests ← module.GetOptionalIndirectExportsModuleRequests(importedNames)`;
  const optionalIndirectRequests = self.GetOptionalIndirectExportsModuleRequests(importedNames);
  step`8  promises ← « topLevelPromise »`;
  const promises = [topLevelPromise];
  const evaluationList = new Set<ModuleRecord>();
  spec.BuildLinkingList(evaluationList, self, optionalIndirectRequests, new ImportedNamesRecords());
  step.differs`9  for each request in optionalIndirectRequests`('with all that the names lead to, in a flat list: they may lead in a circle');
  for (const requiredModule of evaluationList) {
    step.differs`9.a  requiredModule ← GetImportedModule(module, request)`('it is in the list');
    step.differs`9.b  assert: requiredModule.[[Status]] ∈ linked, evaluating-async, evaluated`('only Cyclic Module Records have one');
    step.differs`9.c  innerPromise ← requiredModule.Evaluate(request.[[ImportedNames]])`('what names lead to is in the list');
    const innerPromise = requiredModule.Evaluate([]);
    step`9.d  if innerPromise.[[PromiseState]] = rejected, return innerPromise`;
    if (innerPromise.PromiseState === 'rejected') return innerPromise;
    step`9.e  append innerPromise to promises`;
    promises.push(innerPromise);
  }
  step`10 if promises contains a promise with [[PromiseState]] = pending`;
  if (promises.some(({ PromiseState }) => PromiseState === 'pending')) {
    step`10.a  note: where all modules are synchronous, the promise that is returned is settled already`;
    step.differs`10.b  return SafePerformPromiseAll(CreateListIteratorRecord(promises))`('it takes a List since');
    return spec.SafePerformPromiseAll(promises);
  }
  step`11 return topLevelPromise`;
  return topLevelPromise;
});

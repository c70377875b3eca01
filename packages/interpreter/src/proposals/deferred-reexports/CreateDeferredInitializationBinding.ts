import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';

/** https://tc39.es/proposal-deferred-reexports/#sec-createdeferredinitializationbinding */
export const CreateDeferredInitializationBinding = algorithm(
  'CreateDeferredInitializationBinding',
  (step, _, envRecord, name, initializationSteps) => {
    step`1  assert: envRecord has no binding for name`;
    Assert(!envRecord.HasBinding(name));
    step`2  create in envRecord an uninitialized, immutable binding of name, which initializationSteps initialize when it is first read`;
    envRecord.CreateImmutableBinding(name, true);
    envRecord.directBinding(name).initializationSteps = initializationSteps;
    step`3  return unused`;
  },
);

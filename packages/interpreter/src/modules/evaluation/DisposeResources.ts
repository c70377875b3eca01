import { algorithm } from '../../algorithm';
import { Assert, Q } from '../../completion';

/**
 * https://tc39.es/ecma262/#sec-disposeresources, for a module's environment: the evaluator has disposed of what the module's own
 * `using` declarations hold when the evaluation of its code ends, so nothing is left here.
 */
export const DisposeResources = algorithm('DisposeResources', (_step, _, disposableResourceStack, completion) => {
  Assert(disposableResourceStack.length === 0);
  return Q(completion);
});

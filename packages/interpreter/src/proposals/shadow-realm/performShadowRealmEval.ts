import { Completion, ThrowCompletion } from '../../completion';
import { compilers } from '../../evaluator/compilers';
import { evaluateIndirectEval, parseIndirectEval } from '../../evaluator/evals/PerformEval';
import type { Realm } from '../../realm/Realm';
import { createTypeErrorCopy } from './createTypeErrorCopy';
import { getWrappedValue } from './getWrappedValue';

/**
 * https://tc39.es/proposal-shadowrealm/#sec-performshadowrealmeval
 *
 * @returns the completion value of the text, as the caller's realm gets to see it
 * @throws SyntaxError of the caller's realm for an early error, TypeError for whatever the code throws
 */
export function performShadowRealmEval(sourceText: string, callerRealm: Realm, evalRealm: Realm): unknown {
  const script = parseIndirectEval(sourceText, evalRealm, callerRealm);
  const result = Completion(() => evaluateIndirectEval(script, evalRealm, null, compilers));
  if (result instanceof ThrowCompletion) throw createTypeErrorCopy(callerRealm, result.Value);
  return getWrappedValue(callerRealm, result.Value, evalRealm, callerRealm);
}

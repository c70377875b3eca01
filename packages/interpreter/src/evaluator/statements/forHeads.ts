import type { t } from '@modrec/parser';
import { compileBindingInitialization, compileSuspendableBindingInitialization } from '../bindings/BindingInitialization';
import { compileAssignmentTarget, compileSuspendableAssignmentTarget } from '../bindings/DestructuringAssignment';
import type { SuspendableStore } from '../bindings/Target';
import type { Compiler } from '../Compiler';
import { compileResourceDeclaration, isResourceDeclaration } from '../disposal/resourceDeclarations';
import type { Store } from '../names/slots';
import { fromGenerator, wait } from '../suspension/fromGenerator';

/**
 * What a `for-in` or `for-of` loop does with each value before its body runs.
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-forinofbodyevaluation
 *
 * @param left the declaration, name, property or pattern before `in` or `of`
 */
export function compileForHead(left: t.Node, c: Compiler): Store {
  if (left.type === 'VariableDeclaration') {
    const { id } = left.declarations[0]!;
    if (isResourceDeclaration(left)) return compileResourceDeclaration(id as t.Identifier, left, c);
    return compileBindingInitialization(id, c, left.kind === 'var' ? 'var' : 'initialize');
  }
  const { resolve, put } = compileAssignmentTarget(left, c);
  if (resolve === undefined) return (scope, value) => { put(scope, value, undefined); };
  return (scope, value) => { put(scope, value, resolve(scope)); };
}

/** The same where the head may hold a yield or await. */
export function compileSuspendableForHead(left: t.Node, c: Compiler): SuspendableStore {
  if (left.type === 'VariableDeclaration' && c.suspends(left.declarations[0]!.id)) {
    return compileSuspendableBindingInitialization(left.declarations[0]!.id, c, left.kind === 'var' ? 'var' : 'initialize');
  }
  if (left.type === 'VariableDeclaration' || !c.suspends(left)) {
    const store = compileForHead(left, c);
    return (scope, value) => {
      store(scope, value);
      return undefined;
    };
  }
  const { resolve, put } = compileSuspendableAssignmentTarget(left, c);
  const run = fromGenerator(c, function* (scope, activation, value: unknown) {
    const resolved = resolve && (yield* wait(resolve, scope, activation));
    return yield* wait(() => put(scope, value, resolved, activation), scope, activation);
  });
  return (scope, value, activation) => run(scope, activation, value);
}

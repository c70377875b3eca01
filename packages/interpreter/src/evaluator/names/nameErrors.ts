import type { t } from '@modrec/parser';
import { assignmentToConstant, uninitializedBinding, unresolvableReference } from '../../environments/bindingErrors';
import type { Compiler } from '../Compiler';

/** The errors that using a name can give, each thrown by a function made when the name is compiled. */
export interface NameErrors {
  uninitialized(): never;
  unresolvable(): never;
  constant(): never;
}

/** @param node the place that the errors' stack traces show */
export function nameErrors(c: Compiler, name: string, node?: t.Node): NameErrors {
  const { realm, agent } = c;
  const start = node?.start ?? undefined;
  const raise = (error: () => object): never => {
    if (start !== undefined) agent.executionContextStack.at(start);
    throw error();
  };
  return {
    uninitialized: () => raise(() => uninitializedBinding(realm, name)),
    unresolvable: () => raise(() => unresolvableReference(realm, name)),
    constant: () => raise(() => assignmentToConstant(realm)),
  };
}

import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileRead, compileReference } from '../names/compileName';
import type { ResolvedName } from '../names/NameReference';
import { compilePropertyReference, type PropertyReference } from '../properties/PropertyReference';
import { isChain } from '../references/chainNodes';
import type { Scope } from '../Scope';
import { compileOperation, compileSuspendableOperation, SHORT, type Operand } from '../suspension/operands';

/** What a call calls: the last of the operands gives the function. */
export interface Callee {
  readonly operands: readonly Operand[];
  /** The `this` of the call, from the operands' values. */
  readonly thisValue: (scope: Scope, values: readonly unknown[]) => unknown;
}

/** How a link of an optional chain is compiled; handed in, since links hold calls and calls hold links. */
export type CompileLink = (node: t.OptionalMemberExpression | t.OptionalCallExpression, c: Compiler) => Operand;

export function compileCallee(node: t.Node, c: Compiler, compileLink: CompileLink): Callee {
  switch (node.type) {
    case 'Identifier': return calleeOfName(node, c);
    case 'MemberExpression': return calleeOfProperty(compilePropertyReference(node, c));
    case 'OptionalMemberExpression': {
      const callee = calleeOfProperty(compilePropertyReference(node, c, compileObject(node, c, compileLink)));
      return isChain(node) ? callee : endingChain(node, callee, c);
    }
    case 'OptionalCallExpression': if (isChain(node)) return { operands: [compileLink(node, c)], thisValue: noThis };
  }
  return { operands: [c.suspendableExpression(node)], thisValue: noThis };
}

const noThis = (): undefined => undefined;

/** The object of `with` that has the name is the `this` of the call. */
function calleeOfName(node: t.Identifier, c: Compiler): Callee {
  const reference = c.scope.resolve(node.name).kind === 'dynamic' ? compileReference(c, node.name, node) : undefined;
  if (reference === undefined) return { operands: [compileRead(c, node.name, node)], thisValue: noThis };
  return {
    operands: [(scope) => reference.resolve(scope), (scope, _activation, values) => reference.get(scope, values[0] as ResolvedName)],
    thisValue: (scope, values) => reference.withObject(scope, values[0] as ResolvedName),
  };
}

function calleeOfProperty(reference: PropertyReference): Callee {
  return {
    operands: [...reference.operands, (scope, _activation, values) => reference.get(scope, values)],
    thisValue: (_scope, values) => values[0],
  };
}

/** The object of a member link; gives SHORT when the chain ends before it, or at the link's own `?.`. */
export function compileObject(node: t.OptionalMemberExpression, c: Compiler, compileLink: CompileLink): Operand {
  const object: Operand = isChain(node.object) ? compileLink(node.object, c) : c.suspendableExpression(node.object);
  return node.optional ? unlessNullish(object) : object;
}

/** The end of a chain where the operand gives undefined or null. */
export function unlessNullish(operand: Operand): Operand {
  return (scope, activation, values) => {
    const value = operand(scope, activation, values);
    return value === undefined || value === null ? SHORT : value;
  };
}

/** `(a?.b)()`: the parentheses end the chain, and the call keeps its `this`. */
function endingChain(node: t.Node, callee: Callee, c: Compiler): Callee {
  const pair = {
    operands: callee.operands,
    finish: (scope: Scope, values: readonly unknown[]) => ({ func: values[values.length - 1], thisValue: callee.thisValue(scope, values) }),
  };
  const run: Operand = c.suspends(node) ? compileSuspendableOperation(c, pair) : compileOperation(pair);
  const orUndefined: Operand = (scope, activation, values) => {
    const value = run(scope, activation, values);
    return value === SHORT ? { func: undefined, thisValue: undefined } : value;
  };
  return {
    operands: [orUndefined, (_scope, _activation, values) => (values[0] as { func: unknown }).func],
    thisValue: (_scope, values) => (values[0] as { thisValue: unknown }).thisValue,
  };
}

import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { assignableLocalSlot } from '../names/localSlots';
import { toNumeric } from '../operators/unaryOperators';
import { compileComputedAccess, type ComputedAccess } from '../properties/computedAccess';
import { compileNamedAccess, type NamedAccess } from '../properties/namedAccess';
import { compileReferenceTo, readBeforeWriting } from '../references/Reference';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-update-expressions */
export const UpdateExpression: ExpressionCompiler<t.UpdateExpression> = {
  compile(node, c) {
    if (node.argument.type === 'MemberExpression') {
      const named = compileNamedAccess(node.argument, c);
      if (named !== undefined) return updateNamed(node, named, c);
      const computed = compileComputedAccess(node.argument, c);
      if (computed !== undefined) return updateComputed(node, computed, c);
    }
    const slow = compileOperation(operation(node, c));
    const local = assignableLocalSlot(node.argument, c);
    return local === undefined ? slow : updateLocal(node, local.slot, slow);
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

function operation(node: t.UpdateExpression, c: Compiler): Operation {
  const reference = compileReferenceTo(node.argument, c);
  const index = reference.operands.length;
  const { operator, prefix, start } = node;
  return {
    operands: [...reference.operands, readBeforeWriting(reference)],
    finish(scope, values) {
      const old = toNumeric(values[index], start!, c);
      const value = updated(old, operator);
      reference.set(scope, values, value);
      return prefix ? value : old;
    },
  };
}

function updated(old: number | bigint, operator: '++' | '--'): number | bigint {
  if (typeof old === 'number') return operator === '++' ? old + 1 : old - 1;
  return operator === '++' ? old + 1n : old - 1n;
}

function updateNamed({ operator, prefix, start }: t.UpdateExpression, { object, get, set }: NamedAccess, c: Compiler): Evaluate {
  return (scope) => {
    const base = object(scope);
    const old = toNumeric(get(scope, base), start!, c);
    const value = updated(old, operator);
    set(scope, base, value);
    return prefix ? value : old;
  };
}

function updateComputed({ operator, prefix, start }: t.UpdateExpression, { object, key, get, set, fixKey }: ComputedAccess, c: Compiler): Evaluate {
  return (scope) => {
    const base = object(scope);
    const name = fixKey(base, key(scope));
    const old = toNumeric(get(base, name), start!, c);
    const value = updated(old, operator);
    set(base, name, value);
    return prefix ? value : old;
  };
}

/** A number in a slot of the innermost scope; everything else, an uninitialized binding too, begins anew the slow way. */
function updateLocal({ operator, prefix }: t.UpdateExpression, slot: number, slow: Evaluate): Evaluate {
  const change = operator === '++' ? 1 : -1;
  if (prefix) {
    return (scope) => {
      const old = scope[slot];
      return typeof old === 'number' ? (scope[slot] = old + change) : slow(scope);
    };
  }
  return (scope) => {
    const old = scope[slot];
    if (typeof old !== 'number') return slow(scope);
    scope[slot] = old + change;
    return old;
  };
}

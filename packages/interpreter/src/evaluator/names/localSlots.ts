import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { mayBeUninitialized } from './uninitialized';

/**
 * The slot of a name, or of `this`, that lives in the innermost scope: such operands are worth closures of their own. The slot may
 * hold TDZ.
 */
export function localSlot(node: t.Node, c: Compiler): number | undefined {
  if (node.type !== 'Identifier' && node.type !== 'ThisExpression') return undefined;
  const resolution = c.scope.resolve(node.type === 'Identifier' ? node.name : 'this');
  return resolution.kind === 'slot' && resolution.hops === 0 && resolution.binding.mapped !== true ? resolution.slot : undefined;
}

/** Where a name of the module itself lives, imports excepted; the slot may hold TDZ. */
export function moduleSlot(node: t.Node, c: Compiler): { readonly home: Scope; readonly slot: number; readonly mutable: boolean } | undefined {
  if (node.type !== 'Identifier') return undefined;
  const resolution = c.scope.resolve(node.name);
  if (resolution.kind !== 'module') return undefined;
  const { environment } = resolution;
  const binding = environment.bindings.get(node.name)!;
  return binding.kind === 'direct' ? { home: environment.scope, slot: binding.slot, mutable: binding.mutable } : undefined;
}

/** A local slot of a name that can be assigned to; `checked` tells whether it must be seen to be initialized. */
export function assignableLocalSlot(node: t.Node, c: Compiler): { readonly slot: number; readonly checked: boolean } | undefined {
  const slot = localSlot(node, c);
  if (slot === undefined || node.type !== 'Identifier') return undefined;
  const { name } = node;
  const { binding } = c.scope.resolve(name) as { binding: Parameters<typeof mayBeUninitialized>[2] };
  switch (binding.kind) {
    case 'var': case 'function': case 'parameter': case 'let': case 'class': case 'catch': case 'arguments':
      return { slot, checked: mayBeUninitialized(c, name, binding) };
    default: return undefined;
  }
}

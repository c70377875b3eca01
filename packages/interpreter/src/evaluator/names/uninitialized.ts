import type { Compiler } from '../Compiler';
import type { CompileScope, SlotBinding } from '../scopes/CompileScope';

/** Whether the binding may be found uninitialized, so that using it must look. */
export function mayBeUninitialized(c: Compiler, name: string, binding: SlotBinding): boolean {
  switch (binding.kind) {
    case 'let': case 'const': case 'class': case 'class-name': return true;
    // A default value may name a parameter that comes later.
    case 'parameter': return ownerFunction(c, name)?.hasParameterExpressions !== false;
    case 'this': return mayLackThis(c);
    default: return false;
  }
}

/** Only the constructor of a derived class begins without `this`. */
function mayLackThis(c: Compiler): boolean {
  const node = ownerScope(c, 'this')?.info.node;
  return node === undefined || (node.type === 'ClassMethod' && node.kind === 'constructor');
}

/** What is known of the function that has the name's slot; undefined for a function around eval code. */
function ownerFunction(c: Compiler, name: string) {
  const owner = ownerScope(c, name);
  return owner && c.unit.analysis.functions.get(owner.info.node);
}

function ownerScope(c: Compiler, name: string): CompileScope | undefined {
  for (let scope: CompileScope | null = c.scope; scope !== null; scope = scope.parent) if (scope.slots.has(name)) return scope;
  return undefined;
}

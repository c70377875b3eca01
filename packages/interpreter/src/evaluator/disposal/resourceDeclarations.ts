import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileInitialize } from '../names/compileName';
import { readSlot, type Store } from '../names/slots';
import { AddDisposableResource } from './AddDisposableResource';
import type { DisposableResourceRecord } from './DisposableResourceRecord';

/** The slot of a scope's [[DisposableResourceStack]]; no identifier looks like this. */
const RESOURCES = '*resources*';

/** Whether it is a `using` or `await using` declaration. */
export function isResourceDeclaration(node: t.Node): boolean {
  return node.type === 'VariableDeclaration' && (node.kind === 'using' || node.kind === 'await using');
}

/** Gives the scope a place for the resources that declarations in it register. */
export function allocateResources({ scope }: Compiler): number {
  return scope.addSlot(RESOURCES, 'var').slot;
}

/** Initializes a name of such a declaration, after its value has been registered. */
export function compileResourceDeclaration(id: t.Identifier, { kind }: t.VariableDeclaration, c: Compiler): Store {
  const initialize = compileInitialize(c, id.name);
  const found = c.scope.resolve(RESOURCES);
  const place = found.kind === 'dynamic' ? found.rest : found;
  if (place.kind !== 'slot') throw new Error('no scope around the declaration disposes of its resources');
  const resources = readSlot(place.hops, place.slot);
  const hint = kind === 'await using' ? 'async-dispose' : 'sync-dispose';
  return (scope, value) => {
    AddDisposableResource(resources(scope) as DisposableResourceRecord[], value, hint, c);
    initialize(scope, value);
  };
}

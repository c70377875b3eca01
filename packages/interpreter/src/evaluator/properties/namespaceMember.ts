import type { t } from '@modrec/parser';
import type { ExportCell } from '../../namespace/ExportCells';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { moduleSlot } from '../names/localSlots';
import { TDZ } from '../Scope';

/**
 * `ns.name` where `ns` is a constant of the module that holds a module namespace object already, as `import * as ns` makes them: the
 * export is read where it lives, without a detour over the namespace object. Undefined for all else.
 *
 * @throws (the code) the realm's ReferenceError while the binding is not initialized
 */
export function compileNamespaceMember(node: t.MemberExpression, key: PropertyKey, c: Compiler): Evaluate | undefined {
  const place = moduleSlot(node.object, c);
  if (place === undefined || place.mutable || typeof key !== 'string') return undefined;
  const object = place.home[place.slot];
  const namespaceObject = typeof object === 'object' && object !== null ? c.agent.namespaceObjects.get(object) : undefined;
  if (namespaceObject?.readsAreQuick !== true || !namespaceObject.Exports.includes(key)) return undefined;
  const { cells } = namespaceObject;
  const stack = c.agent.executionContextStack;
  let cell: ExportCell | undefined;
  return () => {
    const value = cell === undefined ? TDZ : cell.scope[cell.slot];
    if (value !== TDZ) return value;
    stack.at(node.start!);
    cell = cells.find(key);
    return cells.read(key);
  };
}

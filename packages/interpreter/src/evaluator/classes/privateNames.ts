import type { t } from '@modrec/parser';
import type { GuestFunction } from '../../realm/RealmKit';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import type { Scope } from '../Scope';
import { PrivateName } from './PrivateName';
import { newPrivateStorage, type PrivateStorage } from './PrivateStorage';

/** The private names of one evaluation of a class. */
export interface PrivateEnvironment {
  /** What marks the objects that have the private methods and accessors of instances; undefined where there are none. */
  readonly instanceMethods: PrivateStorage | undefined;
  /** The same of the class itself. */
  readonly staticMethods: PrivateStorage | undefined;
}

/**
 * The private names that a class body declares: makes them anew for each evaluation of the class.
 *
 * https://tc39.es/ecma262/#sec-static-semantics-privateboundidentifiers
 *
 * @param c in the scope of the class body
 */
export function compilePrivateNames(members: readonly t.Node[], c: Compiler): (scope: Scope) => PrivateEnvironment {
  const fields = new Set<string>();
  const methods = new Map<string, { readonly accessor: boolean; readonly isStatic: boolean }>();
  for (const member of members) {
    if (member.type === 'ClassPrivateProperty') fields.add(nameOf(member));
    else if (member.type === 'ClassPrivateMethod') methods.set(nameOf(member), { accessor: member.kind !== 'method', isStatic: member.static === true });
  }
  const slotOf = (name: string): number => c.scope.slots.get(name)!.slot;
  const fieldSlots = [...fields].map((name) => ({ name, slot: slotOf(name) }));
  const methodSlots = [...methods].map(([name, method]) => ({ name, slot: slotOf(name), ...method }));
  const hasInstanceMethods = methodSlots.some(({ isStatic }) => !isStatic);
  const hasStaticMethods = methodSlots.some(({ isStatic }) => isStatic);
  return (scope) => {
    const instanceMethods = hasInstanceMethods ? newPrivateStorage() : undefined;
    const staticMethods = hasStaticMethods ? newPrivateStorage() : undefined;
    for (const { name, slot } of fieldSlots) scope[slot] = new PrivateName(name, 'field');
    for (const { name, slot, accessor, isStatic } of methodSlots) {
      scope[slot] = new PrivateName(name, accessor ? 'accessor' : 'method', isStatic ? staticMethods : instanceMethods);
    }
    return { instanceMethods, staticMethods };
  };
}

/** The function of a private method, getter or setter, put where the private name finds it. */
export function compilePrivateMethod(node: t.ClassPrivateMethod, c: Compiler): (scope: Scope, homeObject: object) => void {
  const make = compileFunctionObject(node, c);
  const name = nameOf(node);
  const { slot } = c.scope.slots.get(name)!;
  const set = (scope: Scope, property: 'get' | 'set' | 'method', func: GuestFunction): void => {
    (scope[slot] as PrivateName)[property] = func;
  };
  switch (node.kind) {
    case 'get': return (scope, homeObject) => { set(scope, 'get', make(scope, `get ${name}`, homeObject)); };
    case 'set': return (scope, homeObject) => { set(scope, 'set', make(scope, `set ${name}`, homeObject)); };
    default: return (scope, homeObject) => { set(scope, 'method', make(scope, name, homeObject)); };
  }
}

export function nameOf({ key }: t.ClassPrivateMethod | t.ClassPrivateProperty): string {
  return `#${key.id.name}`;
}

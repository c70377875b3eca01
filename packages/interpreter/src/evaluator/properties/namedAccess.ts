import type { t } from '@modrec/parser';
import { PrivateGet, PrivateSet } from '../classes/privateElements';
import type { PrivateName } from '../classes/PrivateName';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileRead } from '../names/compileName';
import { localSlot } from '../names/localSlots';
import { TDZ, type Scope } from '../Scope';
import { compileGetNamed } from './getProperty';
import { constantKey } from './propertyKey';
import { compileSetNamed } from './setProperty';

/** An access of a property whose name the source text spells out, private or not, that is not super's and cannot suspend. */
export interface NamedAccess {
  readonly object: Evaluate;
  get(scope: Scope, object: unknown): unknown;
  set(scope: Scope, object: unknown, value: unknown): void;
}

/** @returns undefined for computed properties and those of `super` */
export function compileNamedAccess(node: t.MemberExpression, c: Compiler): NamedAccess | undefined {
  if (node.object.type === 'Super') return undefined;
  if (node.property.type === 'PrivateName') return privateAccess(node, node.property.id.name, c);
  const key = constantKey(node);
  if (key === undefined) return undefined;
  const get = compileGetNamed(c, key, node);
  const set = compileSetNamed(c, key, node);
  return {
    object: c.expression(node.object),
    get: (_scope, object) => get(object),
    set: (_scope, object, value) => { set(object, value); },
  };
}

function privateAccess(node: t.MemberExpression, description: string, c: Compiler): NamedAccess {
  const name = compileRead(c, `#${description}`, node) as (scope: Scope) => PrivateName;
  const { realm } = c;
  return {
    object: c.expression(node.object),
    get: (scope, object) => PrivateGet(object, name(scope), realm, node.start!),
    set: (scope, object, value) => { PrivateSet(object, name(scope), value, realm, node.start!); },
  };
}

/** Reads `object.#name`. */
export function compileGetPrivate(node: t.MemberExpression, description: string, c: Compiler): Evaluate {
  const object = c.expression(node.object);
  const name = compileRead(c, `#${description}`, node) as (scope: Scope) => PrivateName;
  const { realm } = c;
  const general: Evaluate = (scope) => PrivateGet(object(scope), name(scope), realm, node.start!);
  const slot = localSlot(node.object, c);
  const place = c.scope.resolve(`#${description}`);
  if (slot === undefined || place.kind !== 'slot' || place.hops !== 1) return general;
  // In a method of the class itself, mostly of `this`.
  const nameSlot = place.slot;
  return (scope) => {
    const value = scope[slot];
    return value === TDZ ? general(scope) : PrivateGet(value, (scope[0] as Scope)[nameSlot] as PrivateName, realm, node.start!);
  };
}

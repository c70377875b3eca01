import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { PrivateGet, PrivateSet } from '../classes/privateElements';
import type { PrivateName } from '../classes/PrivateName';
import { compileRead } from '../names/compileName';
import type { Scope } from '../Scope';
import { compileGetComputed, compileGetNamed } from './getProperty';
import { constantKey, toPropertyKey } from './propertyKey';
import { compileSetProperty } from './setProperty';

/** A property access that is not super's and cannot suspend, in parts that need no list of values. */
export interface DirectAccess {
  readonly object: Evaluate;
  /** Gives what `get` and `set` take as the key. */
  readonly key: Evaluate;
  get(object: unknown, key: unknown): unknown;
  set(object: unknown, key: unknown, value: unknown): void;
  /** The key to read and then write with: made a property key once; reading from undefined and null throws before that. */
  fixKey(object: unknown, key: unknown): unknown;
}

/** @returns undefined for an access of `super` */
export function compileDirectAccess(node: t.MemberExpression, c: Compiler): DirectAccess | undefined {
  if (node.object.type === 'Super') return undefined;
  const object = c.expression(node.object);
  if (node.property.type === 'PrivateName') return privateAccess(object, node.property.id.name, node, c);
  const constant = constantKey(node);
  const set = compileSetProperty(c, node);
  if (constant !== undefined) {
    return { object, key: () => constant, get: compileGetNamed(c, constant, node), set, fixKey: same };
  }
  return {
    object,
    key: c.expression(node.property),
    get: compileGetComputed(c, node),
    set,
    fixKey: (base, key) => (typeof key === 'number' || base === undefined || base === null ? key : toPropertyKey(c, key)),
  };
}

/** Reads `object.#name`. */
export function compileGetPrivate(node: t.Node, name: string, c: Compiler): (scope: Scope, object: unknown) => unknown {
  const key = compileRead(c, `#${name}`, node);
  const { realm } = c;
  return (scope, object) => PrivateGet(object, key(scope) as PrivateName, realm);
}

function privateAccess(object: Evaluate, name: string, node: t.Node, c: Compiler): DirectAccess {
  const { realm } = c;
  return {
    object,
    key: compileRead(c, `#${name}`, node),
    get: (base, key) => PrivateGet(base, key as PrivateName, realm),
    set: (base, key, value) => { PrivateSet(base, key as PrivateName, value, realm); },
    fixKey: same,
  };
}

const same = (_object: unknown, key: unknown): unknown => key;

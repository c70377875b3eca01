import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { PrivateGet, PrivateSet } from '../classes/privateElements';
import type { PrivateName } from '../classes/PrivateName';
import { compileRead } from '../names/compileName';
import type { Scope } from '../Scope';
import type { Operand } from '../suspension/operands';
import { compileGetComputed, compileGetNamed } from './getProperty';
import { constantKey, toPropertyKey } from './propertyKey';
import { compileSetProperty } from './setProperty';
import { compileSuperProperty } from './superProperty';

/** A property access as a Reference Record. The first of its values is the `this` of a call. */
export interface PropertyReference {
  readonly operands: readonly Operand[];
  /** GetValue; throws what a getter throws, and the realm's TypeError for undefined and null. */
  get(scope: Scope, values: readonly unknown[]): unknown;
  /** PutValue. */
  set(scope: Scope, values: readonly unknown[], value: unknown): void;
  /** Makes a property key of the key's value, before a reference that is both read and written is read; undefined: nothing to do. */
  readonly fixKey: ((values: unknown[]) => void) | undefined;
}

/** @param object the compiled object of the access, where it is not simply the node's own */
export function compilePropertyReference(
  node: t.MemberExpression | t.OptionalMemberExpression,
  c: Compiler,
  object?: Operand,
): PropertyReference {
  if (node.object.type === 'Super') return compileSuperProperty(node as t.MemberExpression, c);
  const target = object ?? c.suspendableExpression(node.object);
  if (node.property.type === 'PrivateName') return privateReference(node, node.property.id.name, c, target);
  const key = constantKey(node);
  const set = compileSetProperty(c, node);
  if (key !== undefined) {
    const get = compileGetNamed(c, key, node);
    return {
      operands: [target],
      get: (_scope, values) => get(values[0]),
      set: (_scope, values, value) => { set(values[0], key, value); },
      fixKey: undefined,
    };
  }
  const get = compileGetComputed(c, node);
  return {
    operands: [target, c.suspendableExpression(node.property)],
    get: (_scope, values) => get(values[0], values[1]),
    set: (_scope, values, value) => { set(values[0], values[1], value); },
    fixKey(values) {
      const [base, name] = values;
      // Reading from undefined and null throws before the key is converted.
      if (base === undefined || base === null) get(base, name);
      values[1] = toPropertyKey(c, name);
    },
  };
}

function privateReference(node: t.Node, name: string, c: Compiler, object: Operand): PropertyReference {
  const privateName = compileRead(c, `#${name}`, node);
  const { realm } = c;
  return {
    operands: [object],
    get: (scope, values) => PrivateGet(values[0], privateName(scope) as PrivateName, realm, node.start!),
    set: (scope, values, value) => { PrivateSet(values[0], privateName(scope) as PrivateName, value, realm, node.start!); },
    fixKey: undefined,
  };
}

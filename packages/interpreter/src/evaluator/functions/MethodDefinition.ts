import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { compileFunctionObject } from './functionObjects';

/**
 * A method, getter or setter of an object literal or class: makes its function, with the object as its home, and defines it there.
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-methoddefinitionevaluation
 *
 * @throws the realm's TypeError when the object refuses the property
 */
export type DefineMethod = (scope: Scope, object: object, key: PropertyKey) => void;

export function compileMethodDefinition(node: t.ObjectMethod | t.ClassMethod, c: Compiler, enumerable: boolean): DefineMethod {
  const make = compileFunctionObject(node, c);
  const { kit } = c.realm;
  switch (node.kind) {
    case 'get': return (scope, object, key) => { kit.defineGetter(object, key, make(scope, accessorName('get', key), object), enumerable); };
    case 'set': return (scope, object, key) => { kit.defineSetter(object, key, make(scope, accessorName('set', key), object), enumerable); };
    default: return (scope, object, key) => { kit.defineMethod(object, key, make(scope, key, object), enumerable); };
  }
}

/** https://tc39.es/ecma262/#sec-setfunctionname, with a prefix */
export function accessorName(prefix: 'get' | 'set', key: PropertyKey): string {
  if (typeof key !== 'symbol') return `${prefix} ${key}`;
  return key.description === undefined ? `${prefix} ` : `${prefix} [${key.description}]`;
}

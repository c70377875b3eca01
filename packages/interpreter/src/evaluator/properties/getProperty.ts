import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';

type Properties = Record<PropertyKey, unknown>;

/**
 * Reads a property of any value. The host's own access does it for objects; a primitive's properties are its prototype's in the
 * guest realm, and errors about undefined and null the guest realm's, so the kit reads those.
 *
 * https://tc39.es/ecma262/#sec-getvalue
 */
export type GetProperty = (object: unknown, key: PropertyKey) => unknown;

/**
 * Whether a property can be read from outside the guest realm. Some the host computes for whoever reads them: `arguments` of a
 * function would be an object of the engine's own realm, and with it that realm's intrinsics in the guest's hands. So would the
 * iterator of an arguments object; symbols are always read inside.
 */
export function isReadOutside(key: PropertyKey): boolean {
  return typeof key !== 'symbol' && key !== 'arguments' && key !== 'caller' && key !== 'stack';
}

/** @param node the property access, for stack traces */
export function compileGetNamed(c: Compiler, key: PropertyKey, node: t.Node): (object: unknown) => unknown {
  const slow = slowGet(c, node);
  if (!isReadOutside(key)) return (object) => slow(object, key);
  if (key === 'length') {
    return (object) => {
      if (typeof object === 'string') return object.length;
      if ((typeof object === 'object' && object !== null) || typeof object === 'function') return (object as { length: unknown }).length;
      return slow(object, 'length');
    };
  }
  const read = typeof key === 'string' ? c.realm.kit.readers[key] : undefined;
  if (read !== undefined) return compileGetKnown(c, key, read, node);
  return (object) => {
    if ((typeof object === 'object' && object !== null) || typeof object === 'function') return (object as Properties)[key];
    return slow(object, key);
  };
}

function compileGetKnown(c: Compiler, key: PropertyKey, read: (value: unknown) => unknown, node: t.Node): (object: unknown) => unknown {
  const stack = c.agent.executionContextStack;
  const start = node.start!;
  return (object) => {
    if ((typeof object === 'object' && object !== null) || typeof object === 'function') return (object as Properties)[key];
    stack.at(start);
    return read(object);
  };
}

/** Reads a property by a key that any expression gave: its conversion to a property key is part of the reading. */
export function compileGetComputed(c: Compiler, node: t.Node): (object: unknown, key: unknown) => unknown {
  const slow = slowGet(c, node);
  return (object, key) => {
    if (typeof key === 'number') {
      if (typeof object === 'object' && object !== null) return (object as Properties)[key];
      if (typeof object === 'string' && key >= 0 && key < object.length && Math.floor(key) === key) return object[key];
    } else if (typeof key === 'string' && isReadOutside(key) && typeof object === 'object' && object !== null) {
      return (object as Properties)[key];
    }
    return slow(object, key as PropertyKey);
  };
}

function slowGet(c: Compiler, node: t.Node): GetProperty {
  const { kit } = c.realm;
  const stack = c.agent.executionContextStack;
  const start = node.start!;
  return (object, key) => {
    stack.at(start);
    return kit.get(object, key);
  };
}

import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';

export type SetProperty = (object: unknown, key: unknown, value: unknown) => void;

/**
 * Writes a property of any value, in the guest realm, where the host's own assignment throws the right errors; the key may be any value.
 *
 * https://tc39.es/ecma262/#sec-putvalue
 *
 * @param node the assignment, for stack traces
 */
export function compileSetProperty(c: Compiler, node: t.Node): SetProperty {
  const { kit } = c.realm;
  const set = c.strict ? kit.setStrict : kit.setSloppy;
  const stack = c.agent.executionContextStack;
  const start = node.start!;
  return (object, key, value) => {
    if (typeof key === 'number' && typeof value === 'number' && !kit.hasReadOnlyArrays && isNumberArray(object)) {
      object[key] = value;
      return;
    }
    stack.at(start);
    set(object, key as PropertyKey, value);
  };
}

/** The same for a property whose name the source text spells out. */
export function compileSetNamed(c: Compiler, key: string | number, node: t.Node): (object: unknown, value: unknown) => void {
  if (typeof key === 'number') {
    const set = compileSetProperty(c, node);
    return (object, value) => { set(object, key, value); };
  }
  const { kit } = c.realm;
  const set = c.strict ? kit.setStrict : kit.setSloppy;
  const stack = c.agent.executionContextStack;
  const start = node.start!;
  return (object, value) => {
    stack.at(start);
    set(object, key, value);
  };
}

const kindOfTypedArray = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)!.get!;

/**
 * A typed array that takes numbers. Of any realm, and no Proxy: storing a number in it runs no code and cannot fail, and the host
 * does it much faster apart from other objects.
 */
function isNumberArray(object: unknown): object is Record<number, unknown> {
  const kind = Reflect.apply(kindOfTypedArray, object, noArguments) as string | undefined;
  return kind !== undefined && kind !== 'BigInt64Array' && kind !== 'BigUint64Array';
}

const noArguments: readonly never[] = Object.freeze([]);

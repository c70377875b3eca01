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
    stack.at(start);
    set(object, key as PropertyKey, value);
  };
}

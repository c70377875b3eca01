import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';

/** The key of a property that the source text spells out; undefined for a computed one or a private name. */
export function constantKey(node: t.MemberExpression | t.OptionalMemberExpression): string | number | undefined {
  const { property } = node;
  if (!node.computed) return property.type === 'Identifier' ? property.name : undefined;
  if (property.type === 'StringLiteral') return property.value;
  return property.type === 'NumericLiteral' ? property.value : undefined;
}

/** The key of a property in an object literal or class; undefined for a computed one. */
export function literalPropertyName(key: t.Node, computed: boolean): string | undefined {
  if (computed) return undefined;
  switch (key.type) {
    case 'Identifier': return key.name;
    case 'StringLiteral': return key.value;
    case 'NumericLiteral': return String(key.value);
    case 'BigIntLiteral': return String(BigInt(key.value));
    default: throw new Error(`no property name: ${key.type}`);
  }
}

/** https://tc39.es/ecma262/#sec-topropertykey, except that numbers stay as they are: the host makes the same keys of them. */
export function toPropertyKey(c: Compiler, value: unknown): PropertyKey {
  if (typeof value === 'string' || typeof value === 'symbol' || typeof value === 'number') return value;
  return c.realm.kit.toPropertyKey(value);
}

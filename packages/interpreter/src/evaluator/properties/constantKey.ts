import type { t } from '@modrec/parser';

type Keyed = t.ObjectProperty | t.ObjectMethod | t.ClassMethod | t.ClassProperty;

/**
 * The property key of a property, method or field where the source text settles it; undefined where it must be evaluated.
 *
 * https://tc39.es/ecma262/#sec-object-initializer-runtime-semantics-evaluation, of LiteralPropertyName
 */
export function constantKey({ key, computed }: Keyed): string | undefined {
  switch (key.type) {
    case 'Identifier': return computed === true ? undefined : key.name;
    case 'StringLiteral': return key.value;
    case 'NumericLiteral': return String(key.value);
    case 'BigIntLiteral': return String(BigInt(key.value));
    default: return undefined;
  }
}

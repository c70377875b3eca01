import type { Realm } from '../../realm/Realm';

/** Longer lists than this do not fit on the stack as arguments. */
const MAX_ARGUMENTS = 5000;

/**
 * An array of the realm with the elements, which no guest has seen.
 *
 * https://tc39.es/ecma262/#sec-createarrayfromlist
 */
export function CreateArrayFromList(elements: readonly unknown[], { kit }: Realm): unknown[] {
  return elements.length <= MAX_ARGUMENTS ? kit.newArray(...elements) : kit.arrayFromList(elements);
}

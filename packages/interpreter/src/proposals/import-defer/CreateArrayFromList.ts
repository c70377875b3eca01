/** https://tc39.es/ecma262/#sec-createarrayfromlist, of values that only the algorithms see */
export function CreateArrayFromList(elements: readonly unknown[]): unknown[] {
  return [...elements];
}

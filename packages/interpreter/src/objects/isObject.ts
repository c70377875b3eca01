/** Whether a guest value is an Object. */
export function isObject(value: unknown): value is object {
  if (typeof value === 'object') return value !== null;
  // document.all, where the host has one, says that it is undefined.
  return typeof value === 'function' || (value !== undefined && typeof value === 'undefined');
}

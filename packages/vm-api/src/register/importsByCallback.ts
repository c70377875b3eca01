/** Whether code may import at run time, and has a callback to do it: rather too often than too seldom, since comments count too. */
export function importsByCallback(code: unknown, options: unknown): boolean {
  if (typeof options !== 'object' || options === null) return false;
  const { importModuleDynamically } = options as { readonly importModuleDynamically?: unknown };
  return typeof importModuleDynamically === 'function' && /\bimport\b/.test(String(code));
}

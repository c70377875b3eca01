/**
 * The built-ins that stand on the interpreter and not on a host's library: functions and what makes and drives them, eval, the global
 * object, and Proxy and Reflect, through which guest code meets every internal method.
 */
const builtIns: readonly string[] = [
  'AsyncFromSyncIteratorPrototype',
  'AsyncFunction',
  'AsyncGeneratorFunction',
  'AsyncGeneratorPrototype',
  'AsyncIteratorPrototype',
  'Function',
  'GeneratorFunction',
  'GeneratorPrototype',
  'Proxy',
  'Reflect',
  'ThrowTypeError',
  'eval',
  'global',
];

const folders: readonly string[] = [
  'test/language/',
  'test/annexB/language/',
  ...builtIns.flatMap((name) => [`test/built-ins/${name}/`, `test/annexB/built-ins/${name}/`]),
];

/** Whether a test belongs to `--suite language`: the language, Annex B's part of it, and the built-ins above. */
export function isLanguageTest(path: string): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

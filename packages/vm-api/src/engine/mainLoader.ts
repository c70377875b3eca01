import vm from 'node:vm';
import { USE_MAIN_CONTEXT_DEFAULT_LOADER } from '../contexts/constants';

type NativeImport = (specifier: string, options: { readonly with: Readonly<Record<string, string>> }) => Promise<object>;

const texts = {
  evaluation: '(specifier, options) => import(specifier, options)',
  source: '(specifier, options) => import.source(specifier, options)',
} as const;

/**
 * Imports a module by Node's own loader, into the main realm.
 *
 * @param filename what relative specifiers are resolved against: an absolute path or a file URL; the working directory for anything else
 */
export function importByMainLoader(
  filename: string,
  specifier: string,
  attributes: Readonly<Record<string, string>>,
  phase: 'evaluation' | 'source',
): Promise<object> {
  // Types of Node 20 do not know that the symbol is allowed here.
  const options = { filename, importModuleDynamically: USE_MAIN_CONTEXT_DEFAULT_LOADER } as unknown as vm.ScriptOptions;
  const load = new vm.Script(texts[phase], options).runInThisContext() as NativeImport;
  return load(specifier, { with: attributes });
}

import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Agent } from '../agent/Agent';
import { hostError, typeError } from '../errors';
import { moduleId } from '../modules/moduleId';
import type { CyclicModuleRecord } from '../records/CyclicModuleRecord';
import type { ModuleRecord } from '../records/ModuleRecord';
import { defaultHost } from './defaultHost';
import { FileLoader } from './file/FileLoader';
import { ResolutionError } from './file/ResolutionError';
import type { Host, ImportMetaProperty } from './Host';
import { loadFailed } from './loading/loadErrors';
import { LoadScheduler } from './loading/LoadScheduler';

export interface FileHostOptions {
  /** When loads settle: before the hook returns (the default), when the file has been read, or in an order that a seed shuffles. */
  readonly loads?: 'sync' | 'async' | { readonly shuffled: number };
  /** What the specifiers of scripts and realms are relative to: a file: URL, by default that of the working directory. */
  readonly baseURL?: string | URL;
}

/**
 * A host that loads files, with file: URLs as ids. Specifiers are resolved by Node's rules for `import`: URLs and paths, `#imports`,
 * and packages in `node_modules` with their `exports`. JSON files need the attribute `type: 'json'`;
 * with the layers import-text and import-bytes any file can be had as `type: 'text'` or `type: 'bytes'`; with source-phase-imports the source
 * of a `.wasm` file is a WebAssembly.Module. `import.meta` has `dirname`,
 * `filename`, `resolve` and `url`. Refused, each with a guest error that says why and who imports: Node's built-in modules,
 * CommonJS modules, other URL schemes and file types, directories, missing and unreadable files, binary files.
 *
 * https://tc39.es/ecma262/#sec-HostLoadImportedModule
 */
export function fileHost(options: FileHostOptions = {}): Host {
  const { loads = 'sync', baseURL = pathToFileURL(`${process.cwd()}/`) } = options;
  const loader = new FileLoader(new URL(baseURL));
  const scheduler = new LoadScheduler(loads === 'async' ? 'sync' : loads);
  return {
    ...defaultHost,
    HostGetSupportedImportAttributes: () => supportedImportAttributes,
    HostLoadImportedModule(agent, referrer, request, _hostDefined, payload) {
      const load = { agent, referrer, request };
      if (loads === 'async') {
        void loader.loadAsync(load).then((result) => agent.FinishLoadingImportedModule(referrer, request, payload, result));
        return;
      }
      scheduler.add({
        id: request.Specifier,
        settle: () => agent.FinishLoadingImportedModule(referrer, request, payload, loader.loadSync(load)),
      });
    },
    HostGetImportMetaProperties: (agent, module) => importMetaProperties(agent, module, loader),
  };
}

const supportedImportAttributes: readonly string[] = Object.freeze(['type']);

function importMetaProperties(agent: Agent, module: ModuleRecord, loader: FileLoader): readonly ImportMetaProperty[] {
  const url = moduleId(module);
  if (!url.startsWith('file:')) return [];
  const filename = fileURLToPath(url);
  const resolve = (specifier: unknown): unknown => resolveInModule(module, loader, specifier);
  return [
    { Key: 'dirname', Value: dirname(filename) },
    { Key: 'filename', Value: filename },
    { Key: 'resolve', Value: agent.spec.CreateBuiltinFunction(resolve, 1, 'resolve', module.Realm) },
    { Key: 'url', Value: url },
  ];
}

/** `import.meta.resolve`: the URL that an import of the specifier would load. */
function resolveInModule(module: ModuleRecord, loader: FileLoader, specifier: unknown): string {
  // A promise job may call this when no context is running, so there is no current realm to ask.
  const Specifier = module.Realm.kit.toString(specifier);
  try {
    return loader.resolve(Specifier, module as CyclicModuleRecord).href;
  } catch (error) {
    if (!(error instanceof ResolutionError)) throw error;
    const details = loadFailed(error.code, error.message, {
      request: { Specifier, Attributes: [] },
      importChain: [moduleId(module)],
    });
    throw (error.constructorName === 'TypeError' ? typeError : hostError)(module.Realm, details);
  }
}

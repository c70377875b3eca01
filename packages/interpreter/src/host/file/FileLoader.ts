import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Agent } from '../../agent/Agent';
import { NormalCompletion, ThrowCompletion, type CompletionRecord } from '../../completion';
import { hostError, syntaxError, typeError } from '../../errors';
import { referrerId } from '../../modules/moduleId';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';
import type { ModuleRequestRecord } from '../../records/ModuleRequest';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import type { Referrer } from '../Host';
import { loadFailed } from '../loading/loadErrors';
import { LoadOrigins } from '../loading/LoadOrigins';
import { ModuleCache } from '../loading/ModuleCache';
import { bytesModule, jsonModule, sourceTextModule, textModule } from '../loading/sourceModules';
import { wasmModule } from '../loading/wasmModule';
import { referrerRealm } from '../referrerRealm';
import { commonJS, moduleFormat } from './moduleFormat';
import { PackageConfigs } from './PackageConfigs';
import { readSourceText } from './readSourceText';
import { ResolutionError } from './ResolutionError';
import { resolveSpecifier } from './resolveSpecifier';

/** One load of the hook. */
export interface FileLoad {
  readonly agent: Agent;
  readonly referrer: Referrer;
  readonly request: ModuleRequestRecord;
}

/** Finds, reads and parses the modules of a file host, each once for each realm. */
export class FileLoader {
  readonly #baseURL: URL;
  readonly #packages = new PackageConfigs();
  readonly #modules = new ModuleCache();
  readonly #origins = new LoadOrigins();

  constructor(baseURL: URL) {
    this.#baseURL = baseURL;
  }

  /**
   * The file: URL that a specifier means to a referrer.
   *
   * @throws ResolutionError
   */
  resolve(specifier: string, referrer: Referrer): URL {
    const id = referrerId(referrer);
    const parentURL = id.startsWith('file:') && URL.canParse(id) ? new URL(id) : this.#baseURL;
    return resolveSpecifier(specifier, parentURL, this.#packages);
  }

  /** Loads in one go. */
  loadSync(load: FileLoad): CompletionRecord<ModuleRecord> {
    return this.#guarded(load, () => {
      const url = this.resolve(load.request.Specifier, load.referrer);
      return this.#loaded(load, url) ?? this.#make(load, url, readFileSync(url));
    });
  }

  /** Loads without keeping the thread while the file is read. */
  async loadAsync(load: FileLoad): Promise<CompletionRecord<ModuleRecord>> {
    let url!: URL;
    const unread = this.#guarded(load, () => {
      url = this.resolve(load.request.Specifier, load.referrer);
      return this.#loaded(load, url);
    });
    if (unread !== undefined) return unread;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(url);
    } catch (error) {
      return this.#failure(load, unreadable(error));
    }
    // Another request may have brought the module in meanwhile.
    return this.#guarded(load, () => this.#loaded(load, url) ?? this.#make(load, url, bytes));
  }

  /** An error of the importing realm that says why a load fails. */
  #failure({ referrer, request }: FileLoad, { code, message, constructorName }: ResolutionError): ThrowCompletion {
    const details = loadFailed(code, message, this.#origins.loadBy(referrer, request));
    const create = { Error: hostError, TypeError: typeError, SyntaxError: syntaxError }[constructorName];
    return new ThrowCompletion(create(referrerRealm(referrer), details));
  }

  #guarded<Result>(load: FileLoad, run: () => Result): Result | ThrowCompletion {
    try {
      return run();
    } catch (error) {
      if (error instanceof ResolutionError) return this.#failure(load, error);
      if (isSystemError(error)) return this.#failure(load, unreadable(error));
      throw error;
    }
  }

  #loaded({ referrer, request }: FileLoad, url: URL): CompletionRecord<ModuleRecord> | undefined {
    const known = this.#modules.get(referrerRealm(referrer), url.href, typeOf(request));
    return known && new NormalCompletion(known);
  }

  #make(load: FileLoad, url: URL, bytes: Uint8Array): CompletionRecord<ModuleRecord> {
    const { referrer, request } = load;
    const result = this.#parse(load, url, bytes);
    if (result instanceof ThrowCompletion) return result;
    this.#modules.set(referrerRealm(referrer), url.href, typeOf(request), result.Value);
    this.#origins.note(result.Value, referrer);
    return result;
  }

  #parse({ agent, referrer, request }: FileLoad, url: URL, bytes: Uint8Array): CompletionRecord<ModuleRecord> {
    const realm = referrerRealm(referrer);
    const type = typeOf(request);
    const asData = dataModule(agent, realm, type, bytes, url);
    if (asData !== undefined) return asData;
    const isWasm = type === undefined && url.pathname.endsWith('.wasm');
    const wasm = isWasm ? wasmModule(agent, realm, bytes, url.href) : undefined;
    if (wasm !== undefined) return wasm;
    const format = moduleFormat(url, type, this.#packages);
    const make = format === 'json' ? jsonModule : sourceTextModule;
    const result = make(agent, realm, readSourceText(bytes, url), url.href, this.#origins.loadBy(referrer, request));
    const isCommonJS = format === 'undeclared' && result instanceof NormalCompletion && !usesModuleSyntax(result.Value);
    if (isCommonJS) throw commonJS(url);
    return result;
  }
}

/** What layers make of any file; undefined without them. */
function dataModule(
  agent: Agent,
  realm: Realm,
  type: string | undefined,
  bytes: Uint8Array,
  url: URL,
): CompletionRecord<ModuleRecord> | undefined {
  if (type === 'text') return textModule(agent, realm, new TextDecoder().decode(bytes), url.href);
  return type === 'bytes' ? bytesModule(agent, realm, bytes, url.href) : undefined;
}

function typeOf(request: ModuleRequestRecord): string | undefined {
  return request.Attributes.find(({ Key }) => Key === 'type')?.Value;
}

function usesModuleSyntax(module: ModuleRecord): boolean {
  if (!(module instanceof SourceTextModuleRecord)) return true;
  const { RequestedModules, LocalExportEntries, HasTLA } = module;
  return RequestedModules.length > 0 || LocalExportEntries.length > 0 || HasTLA;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;
}

function unreadable(error: unknown): ResolutionError {
  return new ResolutionError('unreadable-file', `Cannot read the file: ${(error as Error).message}`);
}

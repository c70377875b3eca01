import type { Agent } from '../agent/Agent';
import { NormalCompletion, ThrowCompletion, type CompletionRecord } from '../completion';
import { hostError, typeError } from '../errors';
import { referrerId } from '../modules/moduleId';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import { defaultHost } from './defaultHost';
import type { Host, Referrer } from './Host';
import { loadFailed } from './loading/loadErrors';
import { LoadOrigins } from './loading/LoadOrigins';
import { LoadScheduler, type LoadMode } from './loading/LoadScheduler';
import { ModuleCache } from './loading/ModuleCache';
import { jsonModule, sourceTextModule } from './loading/sourceModules';
import { contentOf, dataModule, textOf, type MapModule } from './map/MapModule';
import { giveSource, sourceModule } from './map/mapSources';
import { referrerRealm } from './referrerRealm';
import { resolveId } from './resolveId';

export interface MapHostOptions {
  /** When loads settle; 'sync' by default. */
  readonly loads?: LoadMode;
}

/** What the caller of `mapHost` does with loads that are held. */
export interface MapHostControls {
  /** The ids of the loads that wait for the caller, in the order of the requests. */
  readonly heldLoads: readonly string[];
  /** Settles the first held load, or the first one of an id. Gives false when there is none. */
  settleLoad(id?: string): boolean;
  /** Settles held loads, those that come up meanwhile included, until none is left. */
  settleLoads(): void;
}

/**
 * A host whose modules are in memory, by id, with or without './' in front. A relative specifier is resolved against the id of the
 * module that uses it, every other specifier is an id. A text is JSON if its id ends in `.json` or it says so, and must be imported
 * with `type: 'json'`; with the layers import-text and import-bytes any of them can be had as
 * `type: 'text'` or `type: 'bytes'`; with source-phase-imports modules have the sources that the caller makes, and bytes with an id in
 * `.wasm` a WebAssembly.Module.
 *
 * The modules may be added to while the host is in use. A load fails with a guest error of the code `module-not-found`,
 * `json-without-attribute`, `unsupported-module-type` or `malformed-json`, or with the early error of the source text.
 *
 * https://tc39.es/ecma262/#sec-HostLoadImportedModule
 */
export function mapHost(modules: Readonly<Record<string, MapModule>>, options: MapHostOptions = {}): Host & MapHostControls {
  const loader = new MapLoader(modules);
  const scheduler = new LoadScheduler(options.loads ?? 'sync');
  return {
    ...defaultHost,
    HostGetSupportedImportAttributes: () => supportedImportAttributes,
    HostLoadImportedModule(agent, referrer, moduleRequest, _hostDefined, payload) {
      const id = resolveId(moduleRequest.Specifier, referrerId(referrer));
      scheduler.add({
        id,
        settle() {
          const result = loader.load(agent, referrer, moduleRequest, id);
          agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
        },
      });
    },
    get heldLoads() {
      return scheduler.held;
    },
    settleLoad: (id) => scheduler.settle(id),
    settleLoads() {
      while (scheduler.settle());
    },
  };
}

const supportedImportAttributes: readonly string[] = Object.freeze(['type']);

class MapLoader {
  readonly #modules: Readonly<Record<string, MapModule>>;
  readonly #cache = new ModuleCache();
  readonly #origins = new LoadOrigins();

  constructor(modules: Readonly<Record<string, MapModule>>) {
    this.#modules = modules;
  }

  load(agent: Agent, referrer: Referrer, request: ModuleRequestRecord, id: string): CompletionRecord<ModuleRecord> {
    const realm = referrerRealm(referrer);
    const type = request.Attributes.find(({ Key }) => Key === 'type')?.Value;
    const known = this.#cache.get(realm, id, type);
    if (known !== undefined) return new NormalCompletion(known);
    const result = this.#make(agent, referrer, request, id, type);
    if (result instanceof NormalCompletion) {
      this.#cache.set(realm, id, type, result.Value);
      this.#origins.note(result.Value, referrer);
    }
    return result;
  }

  #find(id: string): MapModule | undefined {
    return Object.hasOwn(this.#modules, id) ? this.#modules[id] : undefined;
  }

  #make(
    agent: Agent,
    referrer: Referrer,
    request: ModuleRequestRecord,
    id: string,
    type: string | undefined,
  ): CompletionRecord<ModuleRecord> {
    const realm = referrerRealm(referrer);
    const load = this.#origins.loadBy(referrer, request);
    const found = this.#find(id) ?? this.#find(`./${id}`);
    if (found === undefined) {
      return new ThrowCompletion(hostError(realm, loadFailed('module-not-found', `Cannot find module '${id}'`, load)));
    }
    const { content, isJSON } = contentOf(found, id);
    const data = dataModule(agent, realm, type, content, id) ?? sourceModule(agent, realm, type, found, id);
    if (data !== undefined) return data;
    if (content === undefined || (type !== undefined && (type !== 'json' || !isJSON))) {
      const reason = `'${id}' is not a module${type === undefined ? '' : ` of the type '${type}'`}`;
      return new ThrowCompletion(typeError(realm, loadFailed('unsupported-module-type', reason, load)));
    }
    if (isJSON && type === undefined) {
      const reason = `'${id}' needs the import attribute "type: 'json'"`;
      return new ThrowCompletion(typeError(realm, loadFailed('json-without-attribute', reason, load)));
    }
    const make = isJSON ? jsonModule : sourceTextModule;
    return giveSource(agent, realm, found, make(agent, realm, textOf(content), id, load));
  }
}

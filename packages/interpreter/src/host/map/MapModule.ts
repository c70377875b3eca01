import type { Agent } from '../../agent/Agent';
import type { CompletionRecord } from '../../completion';
import type { ModuleSource } from '../../proposals/source-phase/newSourceModule';
import type { Realm } from '../../realm/Realm';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { bytesModule, textModule } from '../loading/sourceModules';

/** A module in memory: its source text, or the text of a JSON module, also as bytes in UTF-8. */
export type MapModule = string | Uint8Array | MapTextModule | MapSourceModule;

export interface MapTextModule {
  readonly source: string | Uint8Array;
  readonly type?: 'json';
  /** What \`import source\` gives, with the layer source-phase-imports. */
  readonly moduleSource?: MakeModuleSource;
}

/** A module that can be imported at the source phase only. */
export interface MapSourceModule {
  readonly source?: undefined;
  readonly moduleSource: MakeModuleSource;
}

/** Makes the source of a module, once for each realm. */
export type MakeModuleSource = (realm: Realm) => ModuleSource;

/** What a module holds; undefined for one that has nothing but its source object. */
export type Content = string | Uint8Array | undefined;

/** The content of a module, and whether it is JSON. */
export function contentOf(module: MapModule, id: string): { content: Content; isJSON: boolean } {
  if (typeof module === 'string' || module instanceof Uint8Array) return { content: module, isJSON: id.endsWith('.json') };
  return { content: module.source, isJSON: 'type' in module && module.type === 'json' };
}

/** What the layers import-text and import-bytes make of any content; undefined without them. */
export function dataModule(
  agent: Agent,
  realm: Realm,
  type: string | undefined,
  content: Content,
  id: string,
): CompletionRecord<ModuleRecord> | undefined {
  if (content === undefined) return undefined;
  if (type === 'text') return textModule(agent, realm, textOf(content), id);
  if (type !== 'bytes') return undefined;
  return bytesModule(agent, realm, typeof content === 'string' ? new TextEncoder().encode(content) : content, id);
}

/** The content as text. */
export function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

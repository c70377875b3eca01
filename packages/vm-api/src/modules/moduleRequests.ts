import type { ImportAttributeRecord, ModuleRequestRecord, SourceTextModuleRecord } from '@modrec/interpreter';

export type ImportPhase = 'evaluation' | 'source';

/** A request of a module's declarations, as node:vm tells of it. */
export interface ModuleRequest {
  readonly specifier: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly phase: ImportPhase;
}

/**
 * The requests of a module's import and export declarations in the order of their first occurrence. The standard has one request for a
 * specifier and its attributes; here each phase has one of its own.
 */
export function moduleRequests({ ECMAScriptCode }: SourceTextModuleRecord): readonly ModuleRequest[] {
  const requests = new Map<string, ModuleRequest>();
  for (const item of ECMAScriptCode.program.body) {
    if (!('source' in item) || item.source === null || item.source === undefined || typeof item.source !== 'object') continue;
    const phase: ImportPhase = item.type === 'ImportDeclaration' && item.phase === 'source' ? 'source' : 'evaluation';
    const request = moduleRequest((item.source as { value: string }).value, attributesOf(item), phase);
    const key = `${phase} ${keyOf(request.specifier, request.attributes)}`;
    if (!requests.has(key)) requests.set(key, request);
  }
  return Object.freeze([...requests.values()]);
}

/** A frozen request, with its attributes in the order of their keys. */
function moduleRequest(specifier: string, attributes: readonly ImportAttributeRecord[], phase: ImportPhase): ModuleRequest {
  return Object.freeze(Object.assign(Object.create(null) as object, { specifier, attributes: frozenAttributes(attributes), phase }));
}

/** Import attributes as callbacks and requests have them: frozen, without a prototype, in the order of their keys. */
export function frozenAttributes(attributes: readonly ImportAttributeRecord[]): Readonly<Record<string, string>> {
  const sorted = [...attributes].sort((a, b) => (a.Key < b.Key ? -1 : Number(a.Key > b.Key)));
  const object = Object.create(null) as Record<string, string>;
  for (const { Key, Value } of sorted) Object.defineProperty(object, Key, { value: Value, enumerable: true });
  return Object.freeze(object);
}

/** What identifies the module that a request asks for, in whatever phase. */
export function requestKey({ Specifier, Attributes }: ModuleRequestRecord): string {
  return keyOf(Specifier, frozenAttributes(Attributes));
}

export function keyOf(specifier: string, attributes: Readonly<Record<string, string>>): string {
  return JSON.stringify([specifier, ...Object.entries(attributes)]);
}

interface WithAttributes {
  readonly attributes?: readonly { readonly key: { readonly name?: string; readonly value?: unknown }; readonly value: { readonly value: string } }[] | null;
}

function attributesOf(item: object): ImportAttributeRecord[] {
  const { attributes } = item as WithAttributes;
  return (attributes ?? []).map(({ key, value }) => ({ Key: key.name ?? String(key.value), Value: value.value }));
}

import {
  EnginePromise,
  GraphLoadingState,
  MemberList,
  ModuleEnvironmentRecord,
  ModuleNamespaceObject,
  ModuleRecord,
  SourceTextModuleRecord,
  SyntheticModuleRecord,
} from '@modrec/interpreter';

/** What a log calls the type of a record that has an identity; undefined for everything else. */
export function recordType(value: object): string | undefined {
  if (value instanceof ModuleRecord) return moduleType(value);
  if (value instanceof ModuleEnvironmentRecord) return 'ModuleEnvironmentRecord';
  if (value instanceof EnginePromise) return 'Promise';
  if (value instanceof GraphLoadingState) return 'GraphLoadingState';
  if (value instanceof ModuleNamespaceObject) return 'ModuleNamespace';
  if (value instanceof MemberList) return 'List';
  return undefined;
}

function moduleType(module: ModuleRecord): string {
  if (module instanceof SourceTextModuleRecord) return 'SourceTextModuleRecord';
  return module instanceof SyntheticModuleRecord ? 'SyntheticModuleRecord' : 'CyclicModuleRecord';
}

/** The fields that only layers use: a log has them as soon as they are written. */
const layerFields: ReadonlySet<string> = new Set(['DeferredNamespace', 'ModuleSource', 'Deferred']);

/** The fields of the standard's tables: they begin with a capital, and what the engine itself needs does not. */
export function fieldsOf(record: object): readonly string[] {
  return Object.keys(record).filter((name) => /^[A-Z]/.test(name));
}

export function isShownFromTheStart(record: object, field: string): boolean {
  const value = Reflect.get(record, field) as unknown;
  return !layerFields.has(field) || (value !== undefined && value !== false);
}

/** Fields whose value is an array that the algorithms append to. */
export const growingFields: ReadonlySet<string> = new Set(['AsyncParentModules', 'DisposableResourceStack']);

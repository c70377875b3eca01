import type { CompletionRecord, ModuleRecord, ModuleRequestRecord } from '@modrec/interpreter';

/** What `importModuleDynamically` is called with; what it gives becomes what `import()` gives. */
export type ImportCallback = {
  // As a method, so that callbacks may expect the kind of referrer that they are for.
  callback(
    this: undefined,
    specifier: string,
    referrer: object,
    attributes: Readonly<Record<string, string>>,
    phase: 'evaluation' | 'source',
  ): unknown;
}['callback'];

/**
 * What stands in [[HostDefined]] of every script and module of this package: whom `import()` and `import.meta` in that code belong to.
 */
export interface VmReferrer {
  /** A Script, a function of compileFunction, a SourceTextModule or a context. */
  readonly referrer: object;
  /** A function, or the symbol for Node's own loader; nothing when the code may not import. */
  readonly importModuleDynamically?: ImportCallback | symbol | number | undefined;
  /** Fills `import.meta` when it is first used. */
  readonly initializeImportMeta?: ((this: undefined, meta: object, module: object) => void) | undefined;
  /**
   * Of SourceTextModules alone: what HostLoadImportedModule answers when the module's graph is loaded, that is the module that link() or
   * linkRequests() has given for a request of its declarations, or the error of a request that nobody has linked.
   */
  readonly linkedModule?: ((request: ModuleRequestRecord) => CompletionRecord<ModuleRecord>) | undefined;
}

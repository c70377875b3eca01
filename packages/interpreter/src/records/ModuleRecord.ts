import type { ImportedNames } from '@modrec/parser';
import type { ModuleEnvironmentRecord } from '../environments/ModuleEnvironmentRecord';
import type { EnginePromise } from '../promises/EnginePromise';
import type { Realm } from '../realm/Realm';
import type { ExportResolution } from './ResolvedBinding';
import type { ResolveSet } from './ResolveSet';
import type { ThrowCompletionOr } from '../completion';

/** The concrete kinds of records; they begin the names of their concrete methods (`'CyclicModuleRecord.Link'`). */
export type ModuleKind = 'SourceTextModuleRecord' | 'SyntheticModuleRecord';

/** https://tc39.es/ecma262/#table-module-record-fields */
export interface ModuleFields {
  readonly Realm: Realm;
  readonly Environment: ModuleEnvironmentRecord | undefined;
  readonly Namespace: object | undefined;
  readonly HostDefined: unknown;
  /** Layer: source-phase-imports. */
  readonly ModuleSource?: object | undefined;
}

/** https://tc39.es/ecma262/#sec-abstract-module-records */
export abstract class ModuleRecord {
  /** Which class this is, for the dispatch of recursive operations. */
  abstract readonly kind: ModuleKind;

  readonly Realm: Realm;
  Environment: ModuleEnvironmentRecord | undefined;
  Namespace: object | undefined;
  HostDefined: unknown;
  // layer: import-defer
  DeferredNamespace: object | undefined = undefined;
  // layer: source-phase-imports
  ModuleSource: object | undefined;

  /** What kind of source the module has; the host says it together with [[ModuleSource]]. */
  moduleSourceKind: string | undefined = undefined;

  constructor(fields: ModuleFields) {
    this.Realm = fields.Realm;
    this.Environment = fields.Environment;
    this.Namespace = fields.Namespace;
    this.HostDefined = fields.HostDefined;
    this.ModuleSource = fields.ModuleSource;
  }

  // `importedNames` and `deferNamespaceExportSet`: layer deferred-reexports.

  /** Loads all modules that this one asks for, and theirs. */
  abstract LoadRequestedModules(hostDefined?: unknown, importedNames?: ImportedNames): EnginePromise;
  /** The names that this module exports, `export *` included. */
  abstract GetExportedNames(exportStarSet?: Set<ModuleRecord>): string[];
  /** The binding that an export name stands for. */
  abstract ResolveExport(exportName: string, resolveSet?: ResolveSet, deferNamespaceExportSet?: ResolveSet): ExportResolution;
  /** Prepares the module, and all that it imports, for evaluation. */
  abstract Link(importedNames?: ImportedNames): ThrowCompletionOr<void>;
  /** Evaluates the module and all that it imports. */
  abstract Evaluate(importedNames?: ImportedNames): EnginePromise;

  /** What the host calls the kind of the module's source (layer source-phase-imports); never asked of a module without one. */
  GetModuleSourceKind(): string {
    return this.moduleSourceKind!;
  }
}

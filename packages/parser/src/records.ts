/** The ECMA-262 records that the static semantics of modules produce. */

/** ~namespace~: distinct from every export name, since an export may have any well-formed string as its name. */
export const namespace: unique symbol = Symbol('namespace');
/** ~all-but-default~: what `export * from` imports. */
export const allButDefault: unique symbol = Symbol('all-but-default');

/** A place in a source text. */
export interface SourceLocation {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** Offset from the start of the source text, in UTF-16 code units. */
  readonly index: number;
}

/** The phase at which an import asks for its module; only a layer that turns the syntax on produces one. */
export type Phase = 'evaluation' | 'source' | 'defer';

/** Layer deferred-reexports: the names that a request is for; those of a List are unique. */
export type ImportedNames = 'all' | 'all-but-default' | readonly string[];

/** https://tc39.es/ecma262/#importattribute-record */
export interface ImportAttributeRecord {
  readonly Key: string;
  readonly Value: string;
}

/** https://tc39.es/ecma262/#modulerequest-record */
export interface ModuleRequestRecord {
  readonly Specifier: string;
  readonly Attributes: readonly ImportAttributeRecord[];
  /** Layers: source-phase-imports, import-defer. Absent in base ECMA-262. */
  readonly Phase?: Phase;
  /** Layer: deferred-reexports, where a request that equals an earlier one adds to its names. */
  ImportedNames?: ImportedNames;
  /** Where the module specifier stands. */
  readonly loc?: SourceLocation;
}

/** https://tc39.es/ecma262/#table-importentry-record-fields */
export interface ImportEntryRecord {
  readonly ModuleRequest: ModuleRequestRecord;
  readonly ImportName: string | typeof namespace;
  readonly LocalName: string;
  /** Layer: deferred-reexports. */
  readonly NamespaceNamesFilter?: readonly string[] | undefined;
  /** Where the import specifier stands. */
  readonly loc: SourceLocation;
}

/** https://tc39.es/ecma262/#table-exportentry-records */
export interface ExportEntryRecord {
  readonly ExportName: string | null;
  readonly ModuleRequest: ModuleRequestRecord | null;
  readonly ImportName: string | null | typeof namespace | typeof allButDefault;
  readonly LocalName: string | null;
  /** Layer: deferred-reexports. */
  readonly NamespaceNamesFilter?: readonly string[] | undefined;
  /** Where the export specifier or the exported declaration stands. */
  readonly loc: SourceLocation;
}

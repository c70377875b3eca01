/** Module records and what leads from one to another, as plain data. */
export interface ModuleGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly isEntry: boolean;
  /** The record's fields that the tree shows, by the name of their column. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface GraphEdge {
  readonly from: string;
  /** Undefined where nothing was loaded. */
  readonly to: string | undefined;
  readonly specifier: string;
  /** Loaded by an import call, and not because of an import or export declaration. */
  readonly isDynamic: boolean;
}

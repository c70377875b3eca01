/** One module record of a graph, as plain data. */
export interface GraphNode {
  readonly id: string;
  /** The record's fields that the tree shows, by the name of their column. */
  readonly fields: Readonly<Record<string, string>>;
  readonly edges: readonly GraphEdge[];
}

export interface GraphEdge {
  readonly specifier: string;
  /** Undefined where nothing was loaded. */
  readonly target: string | undefined;
  /** Loaded by an import call, and not because of an import or export declaration. */
  readonly dynamic: boolean;
}

export type ModuleGraph = ReadonlyMap<string, GraphNode>;

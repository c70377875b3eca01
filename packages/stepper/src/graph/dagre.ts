// @ts-expect-error The package types its file for `import` alone, and has one for `require` all the same.
import * as untyped from '@dagrejs/dagre';

/** What we use of @dagrejs/dagre. */
interface Dagre {
  readonly Graph: new (options: { readonly compound: boolean; readonly multigraph: boolean }) => DagreGraph;
  layout(graph: DagreGraph): void;
}

export interface DagreGraph {
  setGraph(label: object): void;
  graph(): unknown;
  setNode(name: string, label: object): void;
  node(name: string): unknown;
  setParent(name: string, parent: string): void;
  setEdge(from: string, to: string, label: object, name: string): void;
  edge(from: string, to: string, name: string): unknown;
}

export const { Graph, layout } = untyped as unknown as Dagre;

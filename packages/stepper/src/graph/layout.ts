import { Graph, layout } from './dagre';
import { edgeLabel, stateOf, type GraphEdge, type GraphNode, type ModuleGraph } from './ModuleGraph';

export interface Box {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends Box {
  /** Undefined for what is not loaded. */
  readonly node: GraphNode | undefined;
  readonly lines: readonly string[];
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** The middle of the label. */
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly cycles: readonly Box[];
}

const lineHeight = 18;
const padding = 12;
/** How wide a character is, on average; layouts are made where nothing can be measured. */
const characterWidth = 7.4;

const widthOf = (text: string): number => text.length * characterWidth;

/** Places the modules in layers, importers above what they import. */
export function layoutGraph(graph: ModuleGraph): GraphLayout {
  const drawing = new Graph({ compound: true, multigraph: true });
  drawing.setGraph({ rankdir: 'TB', nodesep: 36, ranksep: 54, marginx: 16, marginy: 16 });
  const lines = new Map<string, { node: GraphNode | undefined; lines: readonly string[] }>();
  const add = (key: string, node: GraphNode | undefined, text: readonly string[]): void => {
    lines.set(key, { node, lines: text });
    drawing.setNode(key, { width: Math.max(...text.map(widthOf)) + 2 * padding, height: text.length * lineHeight + padding });
  };
  for (const node of graph.nodes) add(node.id, node, [node.name, stateOf(node)]);
  graph.cycles.forEach((members, index) => {
    drawing.setNode(`cycle ${index}`, {});
    for (const member of members) drawing.setParent(member, `cycle ${index}`);
  });
  graph.edges.forEach((edge, index) => {
    const target = edge.to ?? `missing ${index}`;
    if (edge.to === undefined) add(target, undefined, [edge.specifier, 'not loaded']);
    const label = edgeLabel(edge);
    drawing.setEdge(edge.from, target, { width: widthOf(label), height: label === '' ? 0 : lineHeight, labelpos: 'c' }, String(index));
  });
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: [...lines].map(([key, text]) => ({ ...box(drawing.node(key)), ...text })),
    edges: graph.edges.map((edge, index) => {
      const placed = drawing.edge(edge.from, edge.to ?? `missing ${index}`, String(index)) as Omit<PlacedEdge, 'edge' | 'label'>;
      return { edge, label: edgeLabel(edge), points: placed.points, x: placed.x, y: placed.y };
    }),
    cycles: graph.cycles.map((_, index) => box(drawing.node(`cycle ${index}`))),
  };
}

function box(placed: unknown): Box {
  const { x, y, width, height } = placed as Box;
  return { x, y, width, height };
}

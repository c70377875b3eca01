import { cyclesOf } from '../../graph/cyclesOf';
import { Graph, layout } from '../../graph/dagre';
import { isBackToFront, mirrored } from './mirror';
import type { GraphEdge, GraphNode, RunGraph } from './runGraph';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (GraphNode & Box)[];
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[]; readonly label: (Point & { readonly text: string }) | undefined })[];
  readonly cycles: readonly (Box & { readonly members: readonly string[] })[];
}

const NODE_HEIGHT = 44;
const LETTER = 7.6;

/** Where everything stands. The whole run is laid out at once, so that nothing moves while one steps. */
export function layOut(graph: RunGraph, nameOf: (id: string) => string): Drawing {
  const drawing = new Graph({ compound: true, multigraph: true });
  drawing.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 42, edgesep: 14, marginx: 14, marginy: 14 });
  for (const { id } of graph.nodes) drawing.setNode(id, { width: Math.max(134, nameOf(id).length * LETTER + 34), height: NODE_HEIGHT });
  const cycles = cyclesOf(graph.nodes.map(({ id }) => id), graph.edges.filter(({ isDynamic }) => !isDynamic)).filter((members) => members.length > 1);
  cycles.forEach((members, index) => {
    drawing.setNode(clusterName(index), {});
    for (const member of members) drawing.setParent(member, clusterName(index));
  });
  const edges = joined(graph.edges);
  edges.forEach((edge, index) => {
    const text = edgeText(edge);
    drawing.setEdge(edge.from, edge.to, { ...(text !== '' && { width: text.length * 6.2 + 8, height: 18, labelpos: 'c' }) }, String(index));
  });
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph() as Partial<Box>;
  const boxOf = (name: string): Box => {
    const { x, y, width, height } = drawing.node(name) as Box;
    return { x, y, width, height };
  };
  const drawn: Drawing = {
    width,
    height,
    nodes: graph.nodes.map((node) => ({ ...node, ...boxOf(node.id) })),
    edges: edges.map((edge, index) => {
      const { points, x, y } = drawing.edge(edge.from, edge.to, String(index)) as { points: Point[]; x?: number; y?: number };
      const text = edgeText(edge);
      return { ...edge, points, label: text === '' ? undefined : { x: x!, y: y!, text } };
    }),
    cycles: cycles.map((members, index) => ({ ...boxOf(clusterName(index)), members })),
  };
  return isBackToFront(drawn) ? mirrored(drawn) : drawn;
}

const clusterName = (index: number): string => `cycle ${index}`;

/** What an edge says besides its direction: the phase, the attributes, and that it came about while the code ran. */
function edgeText({ phase, attributes, isDynamic }: GraphEdge): string {
  const pairs = Object.entries(attributes).map(([key, value]) => `${key}: ${value}`);
  return [isDynamic ? 'import()' : '', phase, ...pairs].filter((part) => part !== '').join(' · ');
}

/** One line for requests that differ in nothing that is drawn. */
function joined(edges: readonly GraphEdge[]): GraphEdge[] {
  const byKey = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to, edgeText(edge)]);
    if (!byKey.has(key)) byKey.set(key, edge);
  }
  return [...byKey.values()];
}

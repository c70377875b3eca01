import type { GraphEdge, ModuleGraph } from '../graph/ModuleGraph';
import type { RecordId } from '../log/Value';

/**
 * The shortest way along imports, as the edges from one to the next.
 *
 * @param to may be the same module: then the way is the shortest cycle through it
 * @returns undefined when no import leads there
 */
export function importPath(graph: ModuleGraph, from: RecordId, to: RecordId, accepts: (edge: GraphEdge) => boolean = () => true): readonly GraphEdge[] | undefined {
  const outgoing = new Map<RecordId, GraphEdge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) if (edge.to !== undefined && accepts(edge)) outgoing.get(edge.from)?.push(edge);
  const reachedBy = new Map<RecordId, GraphEdge>();
  const queue = [from];
  for (const module of queue) {
    for (const edge of outgoing.get(module) ?? []) {
      if (reachedBy.has(edge.to!)) continue;
      reachedBy.set(edge.to!, edge);
      if (edge.to === to) return backTo(from, to, reachedBy);
      queue.push(edge.to!);
    }
  }
  return undefined;
}

/** The cycle that a module is in, as a chain that begins and ends with it; undefined for a module that is in none. */
export function cycleChain(graph: ModuleGraph, module: RecordId): readonly GraphEdge[] | undefined {
  return importPath(graph, module, module, ({ isDynamic }) => !isDynamic);
}

/** A chain as text: `a.mjs → b.mjs → a.mjs`. */
export function showChain(graph: ModuleGraph, edges: readonly GraphEdge[]): string {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  return edges.length === 0 ? '' : [edges[0]!.from, ...edges.map(({ to }) => to!)].map((id) => names.get(id) ?? id).join(' → ');
}

function backTo(from: RecordId, to: RecordId, reachedBy: ReadonlyMap<RecordId, GraphEdge>): GraphEdge[] {
  const edges: GraphEdge[] = [];
  let at = to;
  do {
    const edge = reachedBy.get(at)!;
    edges.unshift(edge);
    at = edge.from;
  } while (at !== from);
  return edges;
}

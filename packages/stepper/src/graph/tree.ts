import { edgeLabel, stateOf, type GraphEdge, type GraphNode, type ModuleGraph } from './ModuleGraph';
import { treeBranches, type TreeBranch } from './treeBranches';

/** A line of the tree. */
export interface TreeRow extends TreeBranch<GraphNode, GraphEdge> {
  readonly name: string;
  /** Phase, attributes, `import()`. */
  readonly label: string;
}

/** The modules as a tree. */
export function treeRows(graph: ModuleGraph): TreeRow[] {
  return treeBranches(graph).map((branch) => {
    const { edge, node } = branch;
    return { ...branch, name: node?.name ?? edge!.specifier, label: edge === undefined ? '' : edgeLabel(edge) };
  });
}

/** The tree as text, states in a column of their own. */
export function renderTree(graph: ModuleGraph): string {
  const rows = treeRows(graph).map((row) => ({ text: `${row.lead}${row.name}${row.label === '' ? '' : ` (${row.label})`}`, state: stateIn(row) }));
  const width = Math.max(0, ...rows.map(({ text }) => text.length));
  const tree = rows.map(({ text, state }) => `${text.padEnd(width + 2)}${state}`.trimEnd());
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const cycles = graph.cycles.map((members) => `cycle: ${members.map((id) => names.get(id)).join(', ')}`);
  return `${[...tree, ...(cycles.length === 0 ? [] : ['', ...cycles])].join('\n')}\n`;
}

function stateIn({ node, seen }: TreeRow): string {
  return seen === 'first' ? stateOf(node!) : `(${seen})`;
}

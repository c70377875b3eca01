import type { RecordId } from '../log/Value';
import { edgeLabel, stateOf, type GraphEdge, type GraphNode, type ModuleGraph } from './ModuleGraph';

/** A line of the tree. */
export interface TreeRow {
  /** The lines that lead to the module: `│  └─ `. */
  readonly lead: string;
  readonly name: string;
  /** Phase, attributes, `import()`. */
  readonly label: string;
  /** Undefined for what is not loaded. */
  readonly node: GraphNode | undefined;
  /** `cycle`: it is one of its own importers; `above`: its imports stand where it was first. */
  readonly seen: 'first' | 'above' | 'cycle' | 'not loaded';
}

/** A branch still to be drawn; its children are drawn before the branches under it on the stack. */
interface Branch {
  readonly edge: GraphEdge | undefined;
  readonly id: RecordId | undefined;
  readonly lead: string;
  readonly indent: string;
  readonly path: Path | undefined;
}

interface Path {
  readonly id: RecordId;
  readonly up: Path | undefined;
}

/** The modules as a tree: the imports of each below its first mention. Modules that nothing imports begin trees of their own. */
export function treeRows(graph: ModuleGraph): TreeRow[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map<RecordId, GraphEdge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) edges.get(edge.from)!.push(edge);
  const drawn = new Set<RecordId>();
  const rows: TreeRow[] = [];
  for (const root of rootsOf(graph)) if (!drawn.has(root)) draw(root);
  return rows;

  /** With a stack of its own, because a chain of modules may be longer than the host's. */
  function draw(root: RecordId): void {
    const stack: Branch[] = [{ edge: undefined, id: root, lead: '', indent: '', path: undefined }];
    for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
      const { edge, id, lead, path } = branch;
      const node = id === undefined ? undefined : nodes.get(id);
      const seen = node === undefined ? 'not loaded' : !drawn.has(node.id) ? 'first' : isOn(path, node.id) ? 'cycle' : 'above';
      rows.push({ lead, name: node?.name ?? edge!.specifier, label: edge === undefined ? '' : edgeLabel(edge), node, seen });
      if (seen !== 'first') continue;
      drawn.add(node!.id);
      stack.push(...children(edges.get(node!.id)!, node!.id, branch).reverse());
    }
  }
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

function rootsOf({ nodes, edges }: ModuleGraph): RecordId[] {
  const imported = new Set(edges.map(({ to }) => to));
  const ids = nodes.map(({ id }) => id);
  return [...nodes.filter(({ isEntry }) => isEntry).map(({ id }) => id), ...ids.filter((id) => !imported.has(id)), ...ids];
}

function children(edges: readonly GraphEdge[], importer: RecordId, { indent, path }: Branch): Branch[] {
  return edges.map((edge, index) => {
    const isLast = index === edges.length - 1;
    const up = { id: importer, up: path };
    return { edge, id: edge.to, lead: `${indent}${isLast ? '└─ ' : '├─ '}`, indent: `${indent}${isLast ? '   ' : '│  '}`, path: up };
  });
}

function isOn(path: Path | undefined, id: RecordId): boolean {
  for (let at = path; at !== undefined; at = at.up) if (at.id === id) return true;
  return false;
}

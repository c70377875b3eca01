/** What a tree is drawn of: a ModuleGraph, or whatever has this much of one. */
export interface Drawable<Node extends DrawableNode, Edge extends DrawableEdge> {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

interface DrawableNode {
  readonly id: string;
  readonly isEntry: boolean;
}

interface DrawableEdge {
  readonly from: string;
  /** Undefined for what is not loaded. */
  readonly to: string | undefined;
}

/** A module in the tree. */
export interface TreeBranch<Node, Edge> {
  /** The lines that lead to the module: `│  └─ `. */
  readonly lead: string;
  /** What leads to it; undefined at the root of a tree. */
  readonly edge: Edge | undefined;
  /** Undefined for what is not loaded. */
  readonly node: Node | undefined;
  /** `cycle`: it is one of its own importers; `above`: its imports stand where it was first. */
  readonly seen: 'first' | 'above' | 'cycle' | 'not loaded';
}

/** A branch still to be drawn; its children are drawn before the branches under it on the stack. */
interface Pending<Edge> {
  readonly edge: Edge | undefined;
  readonly id: string | undefined;
  readonly lead: string;
  readonly indent: string;
  readonly path: Path | undefined;
}

/** The ids from the root to here, shared between branches. */
interface Path {
  readonly id: string;
  readonly up: Path | undefined;
}

/** The modules as a tree: the imports of each below its first mention. Modules that nothing imports begin trees of their own. */
export function treeBranches<Node extends DrawableNode, Edge extends DrawableEdge>(graph: Drawable<Node, Edge>): TreeBranch<Node, Edge>[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map<string, Edge[]>(graph.nodes.map(({ id }) => [id, []]));
  for (const edge of graph.edges) edges.get(edge.from)!.push(edge);
  const drawn = new Set<string>();
  const branches: TreeBranch<Node, Edge>[] = [];
  for (const root of rootsOf(graph)) if (!drawn.has(root)) draw(root);
  return branches;

  /** With a stack of its own, because a chain of modules may be longer than the host's. */
  function draw(root: string): void {
    const stack: Pending<Edge>[] = [{ edge: undefined, id: root, lead: '', indent: '', path: undefined }];
    for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
      const { edge, id, lead, path } = branch;
      const node = id === undefined ? undefined : nodes.get(id);
      const seen = node === undefined ? 'not loaded' : !drawn.has(node.id) ? 'first' : isOn(path, node.id) ? 'cycle' : 'above';
      branches.push({ lead, edge, node, seen });
      if (seen !== 'first') continue;
      drawn.add(node!.id);
      stack.push(...children(edges.get(node!.id)!, node!.id, branch).reverse());
    }
  }
}

function rootsOf({ nodes, edges }: Drawable<DrawableNode, DrawableEdge>): string[] {
  const imported = new Set(edges.map(({ to }) => to));
  const ids = nodes.map(({ id }) => id);
  return [...nodes.filter(({ isEntry }) => isEntry).map(({ id }) => id), ...ids.filter((id) => !imported.has(id)), ...ids];
}

function children<Edge extends DrawableEdge>(edges: readonly Edge[], importer: string, { indent, path }: Pending<Edge>): Pending<Edge>[] {
  return edges.map((edge, index) => {
    const isLast = index === edges.length - 1;
    const up = { id: importer, up: path };
    return { edge, id: edge.to, lead: `${indent}${isLast ? '└─ ' : '├─ '}`, indent: `${indent}${isLast ? '   ' : '│  '}`, path: up };
  });
}

function isOn(path: Path | undefined, id: string): boolean {
  for (let at = path; at !== undefined; at = at.up) if (at.id === id) return true;
  return false;
}

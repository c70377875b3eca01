import type { GraphEdge, GraphNode, ModuleGraph } from './ModuleGraph';

interface Row {
  readonly name: string;
  readonly node: GraphNode | undefined;
}

/** A branch still to be drawn; its children are drawn before the branches under it on the stack. */
interface Branch {
  readonly id: string | undefined;
  readonly label: string;
  readonly lead: string;
  readonly indent: string;
  readonly path: Path | undefined;
}

/** The ids from the root to here, shared between branches. */
interface Path {
  readonly id: string;
  readonly up: Path | undefined;
}

/**
 * Draws a graph as an indented tree with a column for each field. A module's imports stand below its first mention; later
 * ones say `(cycle)` where they lead back to one of their own importers and `(above)` elsewhere.
 *
 * @param label how an id is shown
 */
export function renderTree(root: string, graph: ModuleGraph, label: (id: string) => string): string {
  return columns(rows(root, graph, label));
}

/** With a stack of its own, because a chain of modules may be longer than the host's stack. */
function rows(root: string, graph: ModuleGraph, label: (id: string) => string): Row[] {
  const result: Row[] = [];
  const drawn = new Set<string>();
  const stack: Branch[] = [{ id: root, label: label(root), lead: '', indent: '', path: undefined }];
  for (let branch = stack.pop(); branch !== undefined; branch = stack.pop()) {
    const node = branch.id === undefined ? undefined : graph.get(branch.id);
    if (node === undefined) {
      result.push({ name: `${branch.lead}${branch.label}  (not loaded)`, node: undefined });
    } else if (drawn.has(node.id)) {
      const where = includes(branch.path, node.id) ? '(cycle)' : '(above)';
      result.push({ name: `${branch.lead}${branch.label}  ${where}`, node: undefined });
    } else {
      drawn.add(node.id);
      result.push({ name: branch.lead + branch.label, node });
      stack.push(...children(node, branch, label).reverse());
    }
  }
  return result;
}

function children(node: GraphNode, { indent, path }: Branch, label: (id: string) => string): Branch[] {
  return node.edges.map((edge, index) => {
    const last = index === node.edges.length - 1;
    return {
      id: edge.target,
      label: edgeLabel(edge, label),
      lead: `${indent}${last ? '└─ ' : '├─ '}`,
      indent: `${indent}${last ? '   ' : '│  '}`,
      path: { id: node.id, up: path },
    };
  });
}

function edgeLabel({ specifier, target, dynamic }: GraphEdge, label: (id: string) => string): string {
  const name = target === undefined ? specifier : label(target);
  return dynamic ? `import(${name})` : name;
}

function includes(path: Path | undefined, id: string): boolean {
  for (let at = path; at !== undefined; at = at.up) {
    if (at.id === id) return true;
  }
  return false;
}

function columns(all: readonly Row[]): string {
  const names = [...new Set(all.flatMap(({ node }) => Object.keys(node?.fields ?? {})))];
  const table = [
    ['', ...names],
    ...all.map(({ name, node }) => [name, ...names.map((field) => node?.fields[field] ?? '')]),
  ];
  const widths = table[0]!.map((_, column) => table.reduce((width, cells) => Math.max(width, cells[column]?.length ?? 0), 0));
  return table.map((cells) => `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

import type { TreeBranch } from '@modrec/stepper';
import { stepper } from '../lazily';
import type { GraphEdge, GraphNode, ModuleGraph } from './ModuleGraph';

/**
 * Draws a graph as an indented tree with a column for each field. A module's imports stand below its first mention; later
 * ones say `(cycle)` where they lead back to one of their own importers and `(above)` elsewhere.
 *
 * @param label how an id is shown
 */
export function renderTree(graph: ModuleGraph, label: (id: string) => string): string {
  const branches = stepper().treeBranches(graph);
  const names = [...new Set(graph.nodes.flatMap(({ fields }) => Object.keys(fields)))];
  return columns([['', ...names], ...branches.map((branch) => row(branch, names, label))]);
}

function row({ lead, edge, node, seen }: TreeBranch<GraphNode, GraphEdge>, fields: readonly string[], label: (id: string) => string): string[] {
  const name = node === undefined ? edge!.specifier : label(node.id);
  const shown = `${lead}${edge?.isDynamic === true ? `import(${name})` : name}`;
  return seen === 'first' ? [shown, ...fields.map((field) => node!.fields[field] ?? '')] : [`${shown}  (${seen})`];
}

function columns(table: readonly (readonly string[])[]): string {
  const widths = table[0]!.map((_, column) => table.reduce((width, cells) => Math.max(width, cells[column]?.length ?? 0), 0));
  return table.map((cells) => `${cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}\n`).join('');
}

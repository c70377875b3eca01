import { edgeLabel, stateOf, type GraphNode, type ModuleGraph } from './ModuleGraph';
import { lookOf, looks } from './looks';

/** The graph as a Mermaid flowchart; cycles are subgraphs. */
export function renderMermaid(graph: ModuleGraph): string {
  const keys = new Map(graph.nodes.map(({ id }, index) => [id, `m${index}`]));
  const missing = graph.edges.filter(({ to }) => to === undefined);
  const lines = [
    'flowchart TD',
    ...graph.cycles.flatMap((_, cycle) => [`  subgraph c${cycle}["cycle"]`, ...nodesIn(cycle).map((line) => `  ${line}`), '  end']),
    ...nodesIn(undefined),
    ...missing.map(({ specifier }, index) => `  x${index}["${escaped(specifier)}<br>not loaded"]`),
    ...graph.edges.map((edge) => {
      const label = edgeLabel(edge);
      const target = edge.to === undefined ? `x${missing.indexOf(edge)}` : keys.get(edge.to);
      return `  ${keys.get(edge.from)} ${edge.isDynamic ? '-.->' : '-->'}${label === '' ? '' : `|"${escaped(label)}"|`} ${target}`;
    }),
    ...Object.entries(looks).map(([name, { fill, stroke }]) => `  classDef ${name} fill:${fill},stroke:${stroke},color:#111`),
  ];
  return `${lines.join('\n')}\n`;

  function nodesIn(cycle: number | undefined): string[] {
    return graph.nodes.filter((node) => node.cycle === cycle).map((node) => nodeLine(node, keys.get(node.id)!));
  }
}

function nodeLine(node: GraphNode, key: string): string {
  const [open, close] = node.isEntry ? ['([', '])'] : ['[', ']'];
  return `  ${key}${open}"${escaped(node.name)}<br>${escaped(stateOf(node))}"${close}:::${lookOf(node)}`;
}

/** Mermaid's own entities, for what would end a text or begin something else. */
const escaped = (text: string): string => text.replace(/[#"<>&|]/g, (character) => `#${character.codePointAt(0)!};`);

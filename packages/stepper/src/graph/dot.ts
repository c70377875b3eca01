import { lookOf, looks } from './looks';
import { edgeLabel, stateOf, type GraphNode, type ModuleGraph } from './ModuleGraph';

/** The graph in the language of Graphviz; cycles are clusters. */
export function renderDot(graph: ModuleGraph): string {
  const missing = graph.edges.filter(({ to }) => to === undefined);
  const nodesIn = (cycle: number | undefined): string[] => graph.nodes.filter((node) => node.cycle === cycle).map(nodeLine);
  const lines = [
    'digraph modules {',
    '  node [shape=box, style="rounded,filled", fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...graph.cycles.flatMap((_, cycle) => [`  subgraph cluster_${cycle} {`, '    label="cycle"; style=dashed;', ...nodesIn(cycle).map((line) => `  ${line}`), '  }']),
    ...nodesIn(undefined),
    ...missing.map(({ specifier }, index) => `  ${quoted(`missing ${index}`)} [label=${quoted(`${specifier}\nnot loaded`)}, style=dashed];`),
    ...graph.edges.map((edge) => {
      const target = edge.to ?? `missing ${missing.indexOf(edge)}`;
      const label = edgeLabel(edge);
      const attributes = [...(label === '' ? [] : [`label=${quoted(label)}`]), ...(edge.isDynamic ? ['style=dashed'] : [])];
      return `  ${quoted(edge.from)} -> ${quoted(target)}${attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`};`;
    }),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function nodeLine(node: GraphNode): string {
  const { fill, stroke } = looks[lookOf(node)];
  const weight = node.isEntry ? ', penwidth=2' : '';
  return `  ${quoted(node.id)} [label=${quoted(`${node.name}\n${stateOf(node)}`)}, fillcolor="${fill}", color="${stroke}"${weight}];`;
}

const quoted = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;

import type { Agent, ModuleDescription, ModuleRecord } from '@modrec/interpreter';
import { loadedModules } from './loadedModules';
import type { GraphEdge, GraphNode, ModuleGraph } from './ModuleGraph';
import { reachableModules } from './reachableModules';

/** The graph below a module, with the fields of each record as they are now. @param label how an id is shown */
export function describeGraph(agent: Agent, root: ModuleRecord, label: (id: string) => string): ModuleGraph {
  return new Map(
    reachableModules(root).map((module): [string, GraphNode] => {
      const description = agent.describeModule(module);
      const { id } = description;
      return [id, { id, fields: shownFields(agent, description, label), edges: edgesOf(agent, module, description) }];
    }),
  );
}

/** Each request of a declaration, then what import calls have loaded besides. */
function edgesOf(agent: Agent, module: ModuleRecord, { RequestedModules = [] }: ModuleDescription): GraphEdge[] {
  const edges: GraphEdge[] = [];
  const targets = new Set<string>();
  for (const { Specifier, module: id } of RequestedModules) {
    if (id !== null && targets.has(id)) continue;
    edges.push({ specifier: Specifier, target: id ?? undefined, dynamic: false });
    if (id !== null) targets.add(id);
  }
  for (const { Specifier, Module } of loadedModules(module)) {
    const { id } = agent.describeModule(Module);
    if (!targets.has(id)) edges.push({ specifier: Specifier, target: id, dynamic: true });
    targets.add(id);
  }
  return edges;
}

function shownFields(agent: Agent, description: ModuleDescription, label: (id: string) => string): Record<string, string> {
  const { Status, HasTLA, AsyncEvaluationOrder, DFSAncestorIndex, CycleRoot, EvaluationError } = description;
  if (Status === undefined) return { '[[Status]]': '(synthetic)' };
  return {
    '[[Status]]': Status,
    '[[HasTLA]]': HasTLA === true ? 'true' : 'false',
    '[[AsyncEvaluationOrder]]': String(AsyncEvaluationOrder),
    '[[DFSAncestorIndex]]': String(DFSAncestorIndex ?? 'empty'),
    '[[CycleRoot]]': typeof CycleRoot === 'string' ? label(CycleRoot) : 'empty',
    ...(EvaluationError !== undefined && { '[[EvaluationError]]': agent.describeError(EvaluationError).name }),
  };
}

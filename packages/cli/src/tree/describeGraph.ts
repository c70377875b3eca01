import type { Agent, ModuleDescription, ModuleRecord } from '@modrec/interpreter';
import { loadedModules } from './loadedModules';
import type { GraphEdge, ModuleGraph } from './ModuleGraph';
import { reachableModules } from './reachableModules';

/** The graph below a module, with the fields of each record as they are now. @param label how an id is shown */
export function describeGraph(agent: Agent, root: ModuleRecord, label: (id: string) => string): ModuleGraph {
  const modules = reachableModules(root).map((module) => ({ module, description: agent.describeModule(module) }));
  return {
    nodes: modules.map(({ module, description }) => ({ id: description.id, isEntry: module === root, fields: shownFields(agent, description, label) })),
    edges: modules.flatMap(({ module, description }) => edgesOf(agent, module, description)),
  };
}

/** Each request of a declaration, then what import calls have loaded besides. */
function edgesOf(agent: Agent, module: ModuleRecord, { id: from, RequestedModules = [] }: ModuleDescription): GraphEdge[] {
  const edges: GraphEdge[] = [];
  const targets = new Set<string>();
  for (const { Specifier, module: id } of RequestedModules) {
    if (id !== null && targets.has(id)) continue;
    edges.push({ from, to: id ?? undefined, specifier: Specifier, isDynamic: false });
    if (id !== null) targets.add(id);
  }
  for (const { Specifier, Module } of loadedModules(module)) {
    const { id } = agent.describeModule(Module);
    if (!targets.has(id)) edges.push({ from, to: id, specifier: Specifier, isDynamic: true });
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

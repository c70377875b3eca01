import type { Graph } from './graph';

/**
 * The fields that the standard's worked examples show, one line for each module:
 *
 *     C | 0 | evaluating-async | 3 | A | 1
 *
 * name, [[DFSAncestorIndex]], [[Status]], [[AsyncEvaluationOrder]], [[AsyncParentModules]], [[PendingAsyncDependencies]], and
 * [[EvaluationError]] where there is one.
 */
export function fieldTable(graph: Graph, names: string): string {
  return [...names].map((name) => row(graph, name)).join('\n');
}

function row(graph: Graph, name: string): string {
  const module = graph.module(name);
  const parents = module.AsyncParentModules.map((parent) => graph.nameOf(parent)).join(' ');
  const cells = [module.DFSAncestorIndex, module.Status, module.AsyncEvaluationOrder, parents, module.PendingAsyncDependencies];
  const error = module.EvaluationError === undefined ? [] : [module.EvaluationError.Value];
  return [name, ...cells, ...error].join(' | ');
}

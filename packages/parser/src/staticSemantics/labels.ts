/** The label rules over statements. Each keeps its own stack, so that deep nesting costs no host stack. */
import type * as t from '@babel/types';
import { substatements } from './substatements';

/** Whether a label is nested in one of the same name, or in one of `labelSet`. */
export function duplicatesLabel(statement: t.Statement, labelSet: readonly string[]): boolean {
  const pending: { node: t.Statement; labels: readonly string[] }[] = [{ node: statement, labels: labelSet }];
  while (pending.length > 0) {
    const { node, labels } = pending.pop()!;
    if (node.type === 'LabeledStatement' && labels.includes(node.label.name)) return true;
    const inner = node.type === 'LabeledStatement' ? [...labels, node.label.name] : labels;
    for (const child of substatements(node)) pending.push({ node: child, labels: inner });
  }
  return false;
}

/** Whether a `break label` stands outside every statement with that label and outside `labelSet`. */
export function breaksToUndefinedLabel(statement: t.Statement, labelSet: readonly string[]): boolean {
  const pending: { node: t.Statement; labels: readonly string[] }[] = [{ node: statement, labels: labelSet }];
  while (pending.length > 0) {
    const { node, labels } = pending.pop()!;
    if (node.type === 'BreakStatement' && node.label != null && !labels.includes(node.label.name)) return true;
    const inner = node.type === 'LabeledStatement' ? [...labels, node.label.name] : labels;
    for (const child of substatements(node)) pending.push({ node: child, labels: inner });
  }
  return false;
}

/**
 * Whether a `continue label` stands outside every loop with that label. `iterationSet` holds the labels of loops around
 * the statement, `labelSet` the labels directly in front of it.
 */
export function continuesUndefinedLabel(
  statement: t.Statement,
  iterationSet: readonly string[],
  labelSet: readonly string[],
): boolean {
  const pending = [{ node: statement, loops: iterationSet, labels: labelSet }];
  while (pending.length > 0) {
    const { node, loops, labels } = pending.pop()!;
    if (node.type === 'ContinueStatement' && node.label != null && !loops.includes(node.label.name)) return true;
    const innerLoops = isIterationStatement(node) ? [...loops, ...labels] : loops;
    const innerLabels = node.type === 'LabeledStatement' ? [...labels, node.label.name] : [];
    for (const child of substatements(node)) pending.push({ node: child, loops: innerLoops, labels: innerLabels });
  }
  return false;
}

function isIterationStatement(node: t.Statement): boolean {
  switch (node.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    default:
      return false;
  }
}

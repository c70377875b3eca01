import type { t } from '@modrec/parser';
import type { Evaluate, Execute, SuspendableEvaluate, SuspendableExecute } from './Code';
import type { Compiler } from './Compiler';
import type { Scope } from './Scope';
import { suspendableTraced, traced } from './statements/tracedStatements';
import type { Activation } from './suspension/Activation';

/** How an expression's node type is compiled: as plain code and, where it can hold a yield or await, as suspendable code. */
export interface ExpressionCompiler<Node extends t.Node> {
  compile(node: Node, c: Compiler): Evaluate;
  /** Only called for nodes that do suspend. */
  suspendable?(node: Node, c: Compiler): SuspendableEvaluate;
  /** NamedEvaluation, of functions and classes that may be anonymous. */
  named?(node: Node, c: Compiler): NamedEvaluate;
  suspendableNamed?(node: Node, c: Compiler): SuspendableNamedEvaluate;
}

export interface StatementCompiler<Node extends t.Node> {
  execute(node: Node, c: Compiler): Execute;
  suspendable?(node: Node, c: Compiler): SuspendableExecute;
}

/** A compiled anonymous function or class that is still to be told its name. */
export type NamedEvaluate = (scope: Scope, name: PropertyKey) => unknown;
export type SuspendableNamedEvaluate = (scope: Scope, activation: Activation, name: PropertyKey) => unknown;

/** What the compiler asks of the table of node types. */
export interface NodeCompilers {
  expression(node: t.Node, c: Compiler): Evaluate;
  suspendableExpression(node: t.Node, c: Compiler): SuspendableEvaluate;
  named(node: t.Node, c: Compiler): NamedEvaluate;
  suspendableNamed(node: t.Node, c: Compiler): SuspendableNamedEvaluate;
  statement(node: t.Node, c: Compiler): Execute;
  suspendableStatement(node: t.Node, c: Compiler): SuspendableExecute;
}

/** Compilers by node type. */
export type AnyCompilers = Readonly<Record<string, ExpressionCompiler<never> | StatementCompiler<never>>>;

/** The table of node types as the compiler uses it: what the agent's layers compile in their own way goes before it. */
export function nodeCompilers(table: AnyCompilers): NodeCompilers {
  const find = (node: t.Node, { agent }: Compiler) => {
    const compiler = agent.nodes[node.type] ?? table[node.type];
    if (compiler === undefined) throw new Error(`no compiler for ${node.type}`);
    return compiler as ExpressionCompiler<t.Node> & StatementCompiler<t.Node>;
  };
  const findSuspendable = (node: t.Node, c: Compiler) => {
    const compiler = find(node, c);
    if (compiler.suspendable === undefined) throw new Error(`${node.type} cannot suspend`);
    return compiler;
  };
  return {
    expression: (node, c) => find(node, c).compile(node, c),
    suspendableExpression: (node, c) => findSuspendable(node, c).suspendable!(node, c),
    named: (node, c) => find(node, c).named!(node, c),
    suspendableNamed: (node, c) => find(node, c).suspendableNamed!(node, c),
    statement: (node, c) => traced(find(node, c).execute(node, c), node, c),
    suspendableStatement: (node, c) => suspendableTraced(findSuspendable(node, c).suspendable!(node, c) as SuspendableExecute, node, c),
  };
}

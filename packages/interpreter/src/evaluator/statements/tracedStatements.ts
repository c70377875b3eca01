import type { t } from '@modrec/parser';
import type { TracedStatement } from '../../Tracer';
import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { doNothing } from './doNothing';

/** Statements that only hold others, which are told of themselves, and those that do nothing when their turn comes. */
const silent: ReadonlySet<string> = new Set([
  'BlockStatement', 'EmptyStatement', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'FunctionDeclaration', 'ImportDeclaration', 'LabeledStatement',
]);

/** The same statement, which tells the agent's tracer when it runs; without a tracer that listens, it is the statement itself. */
export function traced(execute: Execute, node: t.Node, c: Compiler): Execute {
  const announce = announcement(node, c);
  if (announce === undefined || execute === doNothing) return execute;
  return (scope) => {
    announce();
    return execute(scope);
  };
}

/** A statement that goes on after an `await` has been told of before. */
export function suspendableTraced(execute: SuspendableExecute, node: t.Node, c: Compiler): SuspendableExecute {
  const announce = announcement(node, c);
  if (announce === undefined) return execute;
  const state = c.newState();
  return (scope, activation) => {
    if (activation.take(state) === undefined) announce();
    const completion = execute(scope, activation);
    return completion === SUSPENDED ? activation.save(state, true) : completion;
  };
}

/** Whether a tracer listens, which every statement is to be told to by itself. */
export function tellsStatements(c: Compiler): boolean {
  return c.agent.tracer?.statement !== undefined;
}

function announcement(node: t.Node, c: Compiler): (() => void) | undefined {
  const { tracer } = c.agent;
  if (tracer?.statement === undefined || silent.has(node.type)) return undefined;
  const { fileName: source, sourceText } = c.unit;
  const statement: TracedStatement = { source, sourceText, type: node.type, start: node.start!, end: node.end! };
  return () => tracer.statement!(statement);
}

import type { Agent } from '../../agent/Agent';
import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import type { Scope } from '../Scope';
import { empty } from './moduleEvaluation';
import type { Operand } from './exportEvaluation';

/** An export declaration whose declaration is the rest of it; the algorithm only passes the declaration's completion on. */
export function exported(evaluation: (agent: Agent, operand: Operand) => unknown, declaration: Execute, c: Compiler): Execute {
  const { agent } = c;
  if (agent.tracer === null) return declaration;
  return (scope) => {
    evaluation(agent, { Evaluation: () => (declaration(scope), empty) });
    return undefined;
  };
}

/** The same where the declaration may suspend: its evaluation is over when the algorithm begins. */
export function suspendableExported(evaluation: (agent: Agent, operand: Operand) => unknown, declaration: SuspendableExecute, c: Compiler): SuspendableExecute {
  const { agent } = c;
  return (scope: Scope, activation) => {
    if (declaration(scope, activation) === SUSPENDED) return SUSPENDED;
    evaluation(agent, { Evaluation: () => empty });
    return undefined;
  };
}

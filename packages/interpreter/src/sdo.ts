import type { Agent } from './agent/Agent';
import { traced, type Surroundings } from './algorithm';
import { off, type Step } from './step';

/**
 * Declares one part of a syntax-directed operation of run time: `part` numbers its group of productions. Syntax chooses the part,
 * so a layer replaces the node's code rather than the part. `untraced` is as for `algorithm`.
 */
export function sdo<Args extends unknown[], Result>(
  name: string,
  part: number,
  body: (step: Step, surroundings: Surroundings, ...args: Args) => Result,
  untraced = body,
): (agent: Agent, ...args: Args) => Result {
  return (agent, ...args) => {
    if (agent.tracer === null) return untraced(off, { agent, spec: agent.spec }, ...args);
    return traced(agent, name, args, (step) => body(step, { agent, spec: agent.spec }, ...args), part);
  };
}

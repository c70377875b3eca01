import { createAgent, layersFor, mapHost, ModrecTermination, proposals, type Agent } from '@modrec/interpreter';
import { Recorder } from '../../recording/Recorder';
import { guestGlobals } from './guestGlobals';
import type { Outcome, RunRequest, RunResponse } from './messages';
import { nextTurn } from './nextTurn';
import { Timers } from './Timers';
import { Turns } from './Turns';

/**
 * Runs a graph to its end, or until nothing is left that could settle, and records it: all but the static semantics of the grammar, hundreds
 * of steps in which nothing happens to a module. The same request gives the same log.
 */
export async function recordRun(request: RunRequest): Promise<RunResponse> {
  const { files, entry, order, maxEvents, stepBudget } = request;
  const layers = layersFor(proposals.filter(({ name }) => request.proposals.includes(name)));
  const recorder = new Recorder({ limit: maxEvents, closed: ['ParseText'] });
  const host = mapHost(files, { loads: 'held' });
  const agent = createAgent({ host, layers, tracer: recorder, stepBudget });
  const timers = new Timers();
  const turns = new Turns(order);
  const realm = agent.createRealm({ globals: guestGlobals(recorder, timers), admitHostErrors: true });
  let outcome: Outcome = { kind: 'waits-forever' };
  agent.importModule(entry, { realm }).then(
    () => { outcome = { kind: 'fulfilled' }; },
    (error: unknown) => { outcome = failure(agent, error); },
  );
  const waiting = () => [...host.heldLoads.map((id) => ({ id, settle: () => { host.settleLoad(id); } })), ...timers.waiting];
  do await nextTurn();
  while (turns.take(waiting(), recorder.length) && recorder.length < maxEvents);
  const log = recorder.finish({ entry, layers: request.proposals });
  return { type: 'done', log, turns: turns.taken, outcome };
}

function failure(agent: Agent, error: unknown): Outcome {
  const { name, message } = agent.describeError(error);
  if (error instanceof ModrecTermination) return { kind: 'stopped', message };
  return { kind: 'rejected', message: name === '' ? message : `${name}: ${message}` };
}

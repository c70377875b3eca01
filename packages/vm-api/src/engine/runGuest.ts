import vm from 'node:vm';
import { ModrecTermination } from '@modrec/interpreter';
import type { ErrorClass } from '../errors/coded';
import { scriptExecutionBudget, scriptExecutionInterrupted, scriptExecutionTimeout } from '../errors/runErrors';
import { stateOf } from './contextStates';
import { realmOf } from './realmOf';
import { runTerminably, type Termination } from './terminator';
import { vmAgent } from './vmAgent';

/** What a run may take. */
export interface RunLimits extends Termination {
  /** Calls and loop iterations. */
  readonly stepBudget?: number | undefined;
  /** The class of the error that a timeout or SIGINT gives; the host's Error when absent. */
  readonly ErrorClass?: ErrorClass | undefined;
}

/**
 * Runs guest code of a context: within limits, and then the jobs of a context that has its own. The engine is as before when the host
 * has ended the run.
 *
 * @param context a context, or undefined for the main realm
 * @throws what the code throws; ERR_SCRIPT_EXECUTION_TIMEOUT, ERR_SCRIPT_EXECUTION_INTERRUPTED or ERR_SCRIPT_EXECUTION_BUDGET at a limit
 */
export function runGuest<T>(context: object | undefined, run: () => T, limits: RunLimits = {}): T {
  const { timeout, breakOnSigint, stepBudget, ErrorClass = Error } = limits;
  const withJobs = context !== undefined && stateOf(realmOf(context)).afterEvaluate ? () => drained(context, run) : run;
  const task = stepBudget === undefined ? withJobs : () => runWithin(stepBudget, withJobs);
  if (timeout === undefined && breakOnSigint !== true) return task();
  const restore = vmAgent().checkpoint();
  return runTerminably(task, limits, (how) => {
    restore();
    return how === 'sigint' ? scriptExecutionInterrupted(ErrorClass) : scriptExecutionTimeout(timeout!, ErrorClass);
  });
}

const noCode = new vm.Script('');

/** The host drains a context's own job queue when a script of its own ends there. */
function drained<T>(context: object, run: () => T): T {
  const result = run();
  noCode.runInContext(context);
  return result;
}

function runWithin<T>(steps: number, run: () => T): T {
  const { budget } = vmAgent();
  const isTightest = steps <= budget.remaining;
  const end = budget.limit(steps);
  try {
    return run();
  } catch (error) {
    if (isTightest && error instanceof ModrecTermination) throw scriptExecutionBudget(steps);
    throw error;
  } finally {
    end();
  }
}

import { runGuest } from '../../engine/runGuest';
import { vmAgent } from '../../engine/vmAgent';
import { moduleStatus } from '../../errors/moduleErrors';
import { validateBoolean, validateObject, validateOptional, validatePositiveUint32, type Validator } from '../../validation/validators';
import type { ModuleSlots } from '../ModuleSlots';
import { moduleStatusOf } from '../moduleStatus';
import { abandonEvaluation } from './abandonEvaluation';
import { realmPromise } from './realmPromise';

export interface ModuleEvaluateOptions {
  /** After how many milliseconds the evaluation is ended. */
  readonly timeout?: number | undefined;
  /** Whether SIGINT ends it. */
  readonly breakOnSigint?: boolean | undefined;
  /** How many calls and loop iterations it may take. */
  readonly stepBudget?: number | undefined;
}

/**
 * https://tc39.es/ecma262/#sec-moduleevaluation
 *
 * @returns a promise of the module's realm
 * @throws what is wrong with the options or the status, and the error with which the run was ended
 */
export function evaluate(slots: ModuleSlots, options: ModuleEvaluateOptions): Promise<void> {
  const check: Validator<object> = validateObject;
  check(options, 'options');
  const { timeout, breakOnSigint, stepBudget } = options;
  validateOptional(timeout, 'options.timeout', validatePositiveUint32);
  validateOptional(breakOnSigint, 'options.breakOnSigint', validateBoolean);
  validateOptional(stepBudget, 'options.stepBudget', validatePositiveUint32);
  const status = moduleStatusOf(slots);
  if (slots.linkFailure !== undefined || (status !== 'linked' && status !== 'evaluated' && status !== 'errored')) {
    throw moduleStatus('must be one of linked, evaluated, or errored');
  }
  const { record, context } = slots;
  const agent = vmAgent();
  const { ModuleAsyncEvaluationCount } = agent;
  try {
    return realmPromise(record.Realm, runGuest(context, () => agent.startEvaluation(record), { timeout, breakOnSigint, stepBudget }));
  } catch (error) {
    abandonEvaluation(record, error, ModuleAsyncEvaluationCount);
    throw error;
  }
}

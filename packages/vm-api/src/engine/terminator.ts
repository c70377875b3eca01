import vm from 'node:vm';

/** How a run is to be ended from outside. */
export interface Termination {
  /** Milliseconds. */
  readonly timeout?: number | undefined;
  readonly breakOnSigint?: boolean | undefined;
}

/** A native context whose only code calls a function of ours: the host can end that, wherever it is stuck. */
const stage = Object.create(null) as { run: (() => void) | undefined };
const context = vm.createContext(stage);
const script = new vm.Script('run()', { filename: 'modrec:run' });

/**
 * Runs a function that the host ends after a time, or on SIGINT; then not even its `finally` blocks run.
 *
 * @returns what the function gives
 * @throws what it throws; `ended(how)` when it was ended by this call's own limits
 */
export function runTerminably<T>(run: () => T, { timeout, breakOnSigint = false }: Termination, ended: (how: 'timeout' | 'sigint') => unknown): T {
  let outcome: { readonly value: T } | { readonly thrown: unknown } | undefined;
  stage.run = () => {
    stage.run = undefined;
    try {
      outcome = { value: run() };
    } catch (thrown) {
      outcome = { thrown };
    }
  };
  try {
    script.runInContext(context, { ...(timeout !== undefined && { timeout }), breakOnSigint, displayErrors: false });
  } catch (error) {
    // An error of a run inside, or of one around: the host makes ours only where nothing has come out.
    throw ended((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? 'sigint' : 'timeout');
  }
  if ('thrown' in outcome!) throw outcome.thrown;
  return outcome!.value;
}

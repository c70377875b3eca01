import { startRun, type EngineRun } from '../run/EngineRun';
import { newRun } from '../run/newRun';
import type { Store } from '../store/Store';

/** How long a recording may get. */
const MAX_EVENTS = 400_000;
/** How many calls and loop iterations a guest may take: a few seconds. */
const STEP_BUDGET = 2_000_000;

/** Runs what is in the editor; one run at a time. */
export class Runner {
  #current: EngineRun | undefined;

  constructor(
    private readonly store: Store,
    /** The text of the engine's script. */
    private readonly script: string,
  ) {}

  /**
   * @param order ids of the loads and timers to settle first
   * @param at the moment to show then; the start when absent
   */
  run(order: readonly string[], at = -1): void {
    this.#current?.cancel();
    const { dispatch, state } = this.store;
    const project = { ...state.project, order };
    const { files, entry, proposals } = project;
    dispatch({ type: 'run-started', order });
    const run = startRun(this.script, { files, entry, proposals, order, maxEvents: MAX_EVENTS, stepBudget: STEP_BUDGET });
    this.#current = run;
    void run.response.then((response) => {
      if (this.#current !== run) return;
      this.#current = undefined;
      if (response.type === 'failed') dispatch({ type: 'run-failed', message: response.message });
      else dispatch({ type: 'run-ended', run: newRun(response, project, this.store.state.lesson), at });
      performance.mark('modrec: ready');
    });
  }

  cancel(): void {
    if (this.#current === undefined) return;
    this.#current.cancel();
    this.#current = undefined;
    this.store.dispatch({ type: 'run-cancelled' });
  }
}

import type { TestModule, TestRealm } from '../engine/TestEngine';
import type { NegativePhase } from '../tests/frontmatter';
import type { Mode } from '../tests/variants';
import type { Ending } from './Ending';

export interface Execution {
  readonly realm: TestRealm;
  readonly mode: Mode;
  readonly sourceText: string;
  readonly id: string;
  /** Present for an async test: settles when `$DONE` has spoken. */
  readonly donePrinted: Promise<void> | undefined;
  /** Settles when nothing is left to run in this process. */
  readonly becomesIdle: () => Promise<void>;
}

/** Runs the source text of a test, after the harness, up to its end. */
export async function executeTest(execution: Execution): Promise<Ending> {
  const ending = execution.mode === 'module' ? await executeModule(execution) : executeScript(execution);
  if (ending.kind !== 'completed' || execution.donePrinted === undefined) return ending;
  return settledOrStalled(execution, execution.donePrinted, '$DONE was not called');
}

function executeScript({ realm, mode, sourceText, id }: Execution): Ending {
  let phase: NegativePhase = 'parse';
  // The inserted line is INTERPRETING.md's, to the letter.
  const modified = mode === 'strict' ? `"use strict";\n${sourceText}` : sourceText;
  try {
    realm.runScript(modified, id, () => {
      phase = 'runtime';
    });
    return { kind: 'completed' };
  } catch (error) {
    return { kind: 'thrown', phase, error };
  }
}

async function executeModule(execution: Execution): Promise<Ending> {
  let phase: NegativePhase = 'parse';
  try {
    const module = execution.realm.parseModule(execution.sourceText, execution.id);
    phase = 'resolution';
    const loading = await settledOrStalled(execution, module.loadRequestedModules(), 'the loads did not settle');
    if (loading.kind !== 'completed') return loading;
    module.link();
    phase = 'runtime';
    return await evaluateModule(execution, module);
  } catch (error) {
    return { kind: 'thrown', phase, error };
  }
}

async function evaluateModule(execution: Execution, module: TestModule): Promise<Ending> {
  const evaluated = module.evaluate();
  const ending = await settledOrStalled(execution, evaluated, 'the evaluation did not settle');
  // An async test has its verdict from $DONE; its module may await something that never settles.
  if (ending.kind === 'stalled' && execution.donePrinted !== undefined) return { kind: 'completed' };
  return ending;
}

/** Waits for a promise that may stay pending for ever; a rejection is thrown on. */
async function settledOrStalled({ becomesIdle }: Execution, promise: Promise<unknown>, awaited: string): Promise<Ending> {
  const settled = new Promise<Ending>((resolve, reject) => {
    // Not `promise.then`: a guest promise inherits from a prototype that the test may have patched.
    void Promise.prototype.then.call(promise, () => resolve({ kind: 'completed' }), reject);
  });
  return Promise.race([settled, becomesIdle().then((): Ending => ({ kind: 'stalled', awaited }))]);
}

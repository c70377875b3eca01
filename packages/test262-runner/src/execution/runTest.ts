import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tracer } from '@modrec/interpreter';
import type { TestAgent, TestEngine, TestRealm } from '../engine/TestEngine';
import { installHost262 } from '../host262/installHost262';
import type { Verdict } from '../outcome';
import type { HarnessFiles } from '../suite/HarnessFiles';
import { AsyncCompletion } from './AsyncCompletion';
import type { Ending } from './Ending';
import { executeTest } from './executeTest';
import { judge } from './judge';
import type { TestTask } from './TestTask';
import { describeThrown } from './thrownValue';

export interface RunTestOptions {
  readonly engine: TestEngine;
  readonly engineFile: string;
  readonly suiteRoot: string;
  readonly harness: HarnessFiles;
  readonly becomesIdle: () => Promise<void>;
  /** Receives the steps of the algorithms. */
  readonly tracer?: Tracer | undefined;
  /** Called when the harness has run and the test's own source text is next. */
  readonly beforeTest?: (() => void) | undefined;
}

/** Runs one variant of one test in an agent of its own (INTERPRETING.md, Test Execution). */
export async function runTest(task: TestTask, options: RunTestOptions): Promise<Verdict> {
  const file = join(options.suiteRoot, task.path);
  const sourceText = readFileSync(file, 'utf8');
  const agent = options.engine.createAgent({ loader: task.loader, seed: task.seed, features: task.features, tracer: options.tracer });
  const completion = new AsyncCompletion();
  try {
    const realm = agent.createRealm();
    const host = installHost262(realm, {
      print: completion.print,
      scriptId: pathToFileURL(file).href,
      engineFile: options.engineFile,
    });
    try {
      const harnessFailure = task.mode === 'raw' ? undefined : runHarness(realm, task, options.harness);
      if (harnessFailure !== undefined) return fault(options.engine, harnessFailure.error) ?? harnessFailure.verdict;
      options.beforeTest?.();
      const ending = await executeTest({
        realm,
        mode: task.mode,
        sourceText,
        id: pathToFileURL(file).href,
        donePrinted: task.isAsync ? completion.printed : undefined,
        becomesIdle: options.becomesIdle,
      });
      const engineFault = ending.kind === 'thrown' ? fault(options.engine, ending.error) : undefined;
      return engineFault ?? withStack(judge(ending, task.negative, completion.failure), ending, agent);
    } finally {
      await host.dispose();
    }
  } catch (error) {
    // Not the test's source text: making the agent, its realm or $262 failed.
    return { outcome: 'CRASH', message: stackOf(error) };
  } finally {
    agent.dispose();
  }
}

function runHarness(
  realm: TestRealm,
  task: TestTask,
  harness: HarnessFiles,
): { error: unknown; verdict: Verdict } | undefined {
  const names = ['assert.js', 'sta.js', ...(task.isAsync ? ['doneprintHandle.js'] : []), ...task.includes];
  for (const name of names) {
    try {
      const { sourceText, id } = harness.get(name);
      realm.runScript(sourceText, id);
    } catch (error) {
      return { error, verdict: { outcome: 'FAIL', message: `harness ${name}: ${describeThrown(error)}` } };
    }
  }
  return undefined;
}

/** Adds to a failure where the error that it speaks of was made. */
function withStack(verdict: Verdict, ending: Ending, agent: TestAgent): Verdict {
  const stack = verdict.outcome === 'FAIL' && ending.kind === 'thrown' ? agent.stackOf?.(ending.error) : undefined;
  return stack === undefined || stack === '' ? verdict : { ...verdict, message: `${verdict.message}\n${stack}` };
}

function fault(engine: TestEngine, error: unknown): Verdict | undefined {
  return engine.isEngineFault(error) ? { outcome: 'CRASH', message: stackOf(error) } : undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : describeThrown(error);
}

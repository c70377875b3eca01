import type { Coverage } from '../steps/Coverage';
import { layersOf } from '../engine/layersOf';
import { assess } from '../expectations/assess';
import { expectedOf, type Expectations } from '../expectations/Expectations';
import type { EngineIdentity } from '../engine/TestEngine';
import type { TestTask } from '../execution/TestTask';
import { runPool } from '../pool/runPool';
import type { TaskResult } from '../pool/WorkerProcess';
import { Progress, type Output } from '../report/Progress';
import type { Report } from '../report/Report';
import type { TestResult } from '../report/TestResult';
import { countTests, countVariants } from '../report/totals';
import type { Suite } from '../suite/locateSuite';
import type { SelectedTests } from '../tests/selection';
import type { RunArguments } from './parseRunArguments';
import { planRun } from './planRun';

export interface RunSelectedOptions {
  readonly suite: Suite;
  readonly selected: SelectedTests;
  readonly expectations: Expectations;
  readonly engineFile: string;
  readonly runArguments: RunArguments;
  /** The command line, for the report's header. */
  readonly flags: readonly string[];
  readonly progress: Output;
  readonly signal: AbortSignal;
  /** Gets the steps that each test reaches. */
  readonly coverage?: Coverage | undefined;
}

/** Runs the selected tests and gathers everything into a report. @throws when a worker cannot start */
export async function runSelected(options: RunSelectedOptions): Promise<Report> {
  const { suite, expectations, runArguments } = options;
  const { tasks, settled } = planRun(options.selected, expectations, runArguments);
  const results: TestResult[] = [...settled];
  const progress = new Progress(options.progress, tasks.length);
  const started = performance.now();
  const identity = await runPool(tasks, {
    engineFile: options.engineFile,
    suiteRoot: suite.root,
    coverage: options.coverage !== undefined,
    jobs: runArguments.jobs,
    timeout: runArguments.timeout,
    signal: options.signal,
    onResult: (task, taskResult) => {
      const result = createResult(task, taskResult, expectations);
      results.push(result);
      const layers = layersOf(task.features).map(({ name }) => name);
      options.coverage?.add(task.path, taskResult.steps ?? [], layers);
      progress.record(result, assess(result) !== 'as-expected');
    },
  });
  progress.finish();
  results.sort(byPathAndVariant);
  return {
    header: createHeader(suite, identity, options.flags),
    tests: countTests(results),
    variants: countVariants(results),
    milliseconds: Math.round(performance.now() - started),
    results,
  };
}

function createResult({ path, variant }: TestTask, { verdict, milliseconds }: TaskResult, expectations: Expectations): TestResult {
  const expected = expectedOf(expectations, path, variant);
  return { path, variant, ...verdict, milliseconds, ...(expected === undefined ? {} : { expected }) };
}

function createHeader({ commit }: Suite, identity: EngineIdentity | undefined, flags: readonly string[]): Report['header'] {
  return {
    engine: identity?.name ?? '(nothing ran)',
    engineVersion: identity?.version ?? '',
    ...(identity?.specRevision === undefined ? {} : { specRevision: identity.specRevision }),
    ...(commit === undefined ? {} : { test262Commit: commit }),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    flags,
    date: new Date().toISOString(),
  };
}

function byPathAndVariant(left: TestResult, right: TestResult): number {
  const [first, second] = [`${left.path}\n${left.variant}`, `${right.path}\n${right.variant}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

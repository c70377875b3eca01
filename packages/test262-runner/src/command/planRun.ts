import { createTask, type TestTask } from '../execution/TestTask';
import type { Expectations } from '../expectations/Expectations';
import type { TestResult } from '../report/TestResult';
import type { SelectedTests } from '../tests/selection';
import type { TestMetadata } from '../tests/frontmatter';
import { variantsOf, type Loader } from '../tests/variants';

export interface RunPlan {
  readonly tasks: readonly TestTask[];
  /** Results that are known without running anything. */
  readonly settled: readonly TestResult[];
}

export interface PlanOptions {
  readonly loaders: readonly Loader[];
  readonly seed: number;
}

/** Turns the selected tests into tasks, and into results for those that cannot run. */
export function planRun({ tests, unreadable }: SelectedTests, expectations: Expectations, options: PlanOptions): RunPlan {
  const tasks: TestTask[] = [];
  const settled: TestResult[] = unreadable.map(({ path, reason }) => ({
    path,
    variant: 'unreadable',
    outcome: 'FAIL',
    message: reason,
    milliseconds: 0,
  }));
  for (const test of tests) {
    const reason = reasonToSkip(test.metadata, expectations);
    for (const variant of variantsOf(test.metadata, options.loaders)) {
      if (reason === undefined) tasks.push(createTask(test, variant, options.seed));
      else settled.push({ path: test.path, variant: variant.id, outcome: 'SKIP', message: reason, milliseconds: 0 });
    }
  }
  return { tasks, settled };
}

function reasonToSkip({ features, flags }: TestMetadata, expectations: Expectations): string | undefined {
  const feature = features.find((candidate) => Object.hasOwn(expectations.features, candidate));
  if (feature !== undefined) return `${feature}: ${expectations.features[feature]}`;
  // A worker process runs tests on its main thread, where Node lets Atomics.wait block.
  return flags.includes('CanBlockIsFalse') ? 'the agent can block' : undefined;
}

import { nameOfStep, titleOf, type StepTable, type TableEntry, type TableStep } from './StepTable';

/** Which tests of a run have reached which steps. */
export class Coverage {
  /** Each test's number. */
  readonly #tests = new Map<string, number>();
  readonly #byStep: number[][];
  /** The texts whose steps some test could reach: the base and the layers that were on. */
  readonly #texts = new Set(['base']);

  constructor(private readonly table: StepTable) {
    this.#byStep = table.steps.map(() => []);
  }

  /** Notes what one variant of a test has reached. @param layers the layers that were on in it */
  add(test: string, steps: readonly number[], layers: readonly string[]): void {
    const number = this.#tests.get(test) ?? this.#tests.size;
    this.#tests.set(test, number);
    for (const layer of layers) this.#texts.add(layer);
    for (const step of steps) if (this.#byStep[step]?.at(-1) !== number) this.#byStep[step]?.push(number);
  }

  /** The tests that reach a step, in the order in which they ended. */
  testsOf(step: TableStep): readonly string[] {
    const names = [...this.#tests.keys()];
    return [...new Set(this.#byStep[this.table.steps.indexOf(step)])].map((number) => names[number]!);
  }

  /** The steps that a name means: `InnerModuleEvaluation 11.c`, and those in it. */
  stepsNamed(name: string): readonly TableStep[] {
    return this.table.steps.filter((step) => [nameOfStep(step), `${step.entry.operation} ${step.path}`].some((full) => full === name || full.startsWith(`${name}.`)));
  }

  /** The operations whose steps some test could have reached, with those that none has. */
  operations(): readonly { readonly entry: TableEntry; readonly steps: number; readonly missed: readonly TableStep[] }[] {
    const byEntry = new Map<TableEntry, TableStep[]>();
    this.table.steps.forEach((step, number) => {
      if (!this.#texts.has(step.entry.text)) return;
      const missed = byEntry.get(step.entry) ?? [];
      if (this.#byStep[number]!.length === 0) missed.push(step);
      byEntry.set(step.entry, missed);
    });
    return [...byEntry].map(([entry, missed]) => ({ entry, steps: entry.steps.length, missed }));
  }

  /** Both directions as plain data: the tests, and for each step the places in that list of those that reach it. */
  toJSON(): object {
    let number = 0;
    const stepsOf = (entry: TableEntry): object[] =>
      entry.steps.map(() => {
        const { path, content } = this.table.steps[number]!;
        return { path, content, tests: [...new Set(this.#byStep[number++])] };
      });
    const entries = [...new Set(this.table.steps.map(({ entry }) => entry))];
    const operations = entries.map((entry) => ({ operation: entry.operation, part: entry.part, text: entry.text, clause: entry.clause, steps: stepsOf(entry) }));
    return { tests: [...this.#tests.keys()], operations: operations.filter(({ text }) => this.#texts.has(text)) };
  }
}

/** The report for people: the steps that no test has reached, and the share that some test has. */
export function formatCoverage(coverage: Coverage): string {
  const operations = coverage.operations();
  const lines = operations
    .filter(({ missed }) => missed.length > 0)
    .flatMap(({ entry, steps, missed }) => [
      `${titleOf(entry)}  ${steps - missed.length} of ${steps}${entry.clause === '' ? '' : `  ${entry.clause}`}`,
      ...missed.map(({ path, content }) => `  ${path}  ${content}`),
    ]);
  const rows = [...new Set(operations.map(({ entry }) => entry.text))].map((text) => {
    const own = operations.filter(({ entry }) => entry.text === text);
    const total = own.reduce((sum, { steps }) => sum + steps, 0);
    const missed = own.reduce((sum, each) => sum + each.missed.length, 0);
    return `${text}: ${total - missed} of ${total} steps (${((100 * (total - missed)) / total).toFixed(1)} %)`;
  });
  return `${['Steps that no test has reached', ...lines, '', ...rows].join('\n')}\n`;
}

/** The tests that reach a step. */
export function formatTestsOf(coverage: Coverage, name: string): string {
  const steps = coverage.stepsNamed(name);
  if (steps.length === 0) return `There is no step ${name}\n`;
  return steps.map((step) => [`${nameOfStep(step)}  ${step.content}`, ...coverage.testsOf(step).map((test) => `  ${test}`)].join('\n')).join('\n') + '\n';
}

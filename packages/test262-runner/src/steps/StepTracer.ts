import type { Tracer } from '@modrec/interpreter';
import type { StepTable } from './StepTable';

/** Notes which steps one agent reaches. */
export class StepTracer implements Tracer {
  readonly #frames: { readonly name: string; readonly part: number | undefined }[] = [];
  /** What has been seen already, by frame and text: most steps come many times. */
  readonly #seen = new Set<string>();
  readonly #reached = new Set<number>();

  /** @param layers the names of the layers that are on in the agent, lowest first */
  constructor(
    private readonly table: StepTable,
    private readonly layers: readonly string[],
  ) {}

  /** The numbers of the steps, in the table. */
  get reached(): readonly number[] {
    return [...this.#reached];
  }

  enter(name: string, _args: readonly unknown[], part?: number): void {
    this.#frames.push({ name, part });
  }

  step(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const key = `${frame.name}\n${frame.part ?? ''}\n${text}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const number of this.table.numbersOf({ frame: frame.name, part: frame.part, text }, this.layers)) this.#reached.add(number);
  }

  leave(): void {
    this.#frames.pop();
  }
}

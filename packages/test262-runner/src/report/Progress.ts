import type { TestResult } from './TestResult';

/** Where the runner writes; a Node stream fits. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const terminalInterval = 100;
const plainInterval = 10_000;
const eraseLine = '\r\u001b[K';

/** Says how far a run has come: one line that rewrites itself on a terminal, a plain line now and then elsewhere. */
export class Progress {
  private done = 0;
  private unexpected = 0;
  private lastWrite: number;
  private readonly started: number;

  constructor(
    private readonly output: Output,
    private readonly total: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
    this.lastWrite = this.started;
  }

  record({ path }: TestResult, isUnexpected: boolean): void {
    this.done += 1;
    if (isUnexpected) this.unexpected += 1;
    const interval = this.output.isTTY === true ? terminalInterval : plainInterval;
    if (this.now() - this.lastWrite < interval) return;
    this.lastWrite = this.now();
    if (this.output.isTTY === true) this.output.write(`${eraseLine}${this.fit(`${this.line()}  ${path}`)}`);
    else this.output.write(`${this.line()}\n`);
  }

  /** Clears the line, so that the summary starts on a fresh one. */
  finish(): void {
    if (this.output.isTTY === true) this.output.write(eraseLine);
  }

  private line(): string {
    const percent = Math.floor((100 * this.done) / this.total);
    const left = ((this.now() - this.started) / this.done) * (this.total - this.done);
    return `[${this.done}/${this.total}] ${percent} %  ${this.unexpected} unexpected  ETA ${formatDuration(left)}`;
  }

  private fit(text: string): string {
    return text.slice(0, (this.output.columns ?? 80) - 1);
  }
}

function formatDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

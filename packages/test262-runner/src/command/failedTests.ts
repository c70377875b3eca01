import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assess } from '../expectations/assess';
import type { TestResult } from '../report/TestResult';
import { cacheFolder } from '../suite/repositoryRoot';

/** Remembers between runs which tests did something unexpected, for `--failed-only`. */
export class FailedTests {
  private readonly file: string;

  constructor(cwd: string) {
    this.file = join(cacheFolder(cwd), 'test262-failed.json');
  }

  read(): ReadonlySet<string> {
    try {
      return new Set(JSON.parse(readFileSync(this.file, 'utf8')) as string[]);
    } catch {
      return new Set(); // no run yet, or an interrupted write: nothing is known to have failed
    }
  }

  /** Takes over the results; what is known of tests that did not run stays. */
  update(results: readonly TestResult[]): void {
    const failed = new Set(this.read());
    for (const { path } of results) failed.delete(path);
    for (const result of results) if (assess(result) !== 'as-expected') failed.add(result.path);
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify([...failed].sort(), null, 2)}\n`);
  }
}

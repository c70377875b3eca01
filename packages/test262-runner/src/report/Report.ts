import { readFileSync } from 'node:fs';
import type { TestResult } from './TestResult';

export interface ReportHeader {
  readonly engine: string;
  readonly engineVersion: string;
  readonly specRevision?: string;
  readonly test262Commit?: string;
  readonly node: string;
  readonly platform: string;
  readonly flags: readonly string[];
  readonly date: string;
}

/** Numbers of variants by outcome. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Everything about one run; what `--reporter json` writes and `compare` reads. */
export interface Report {
  readonly header: ReportHeader;
  /** A test counts as passed when every variant that ran passed. */
  readonly tests: Totals;
  readonly variants: Totals;
  readonly milliseconds: number;
  readonly results: readonly TestResult[];
}

/** The text given is not a report of this runner. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** @throws ReportError */
export function readReport(file: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ReportError(`${file}: ${(error as Error).message}`);
  }
  const { results } = (value ?? {}) as Partial<Report>;
  if (!Array.isArray(results)) throw new ReportError(`${file} is not a report of \`modrec test262 --reporter json\``);
  return value as Report;
}

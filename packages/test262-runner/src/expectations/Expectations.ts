import { readFileSync } from 'node:fs';

/**
 * What a run is expected to do other than pass, each with its reason.
 *
 * - `features`: tests that carry the feature are not run.
 * - `tests`: the variant of the test is run and expected not to pass.
 */
export interface Expectations {
  readonly features: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const noExpectations: Expectations = { features: {}, tests: {} };

/** The expectations file cannot be read, or is not of the form of {@link Expectations}. */
export class ExpectationsError extends Error {
  override readonly name = 'ExpectationsError';
}

/** Reads an expectations file. @throws ExpectationsError */
export function readExpectations(file: string): Expectations {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ExpectationsError(`cannot read expectations: ${(error as Error).message}`);
  }
  return parseExpectations(text, file);
}

/** @throws ExpectationsError that names the place of the fault */
export function parseExpectations(text: string, file: string): Expectations {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ExpectationsError(`${file}: ${(error as Error).message}`);
  }
  const { features = {}, tests = {}, ...others } = record(value, file);
  const unknownKey = Object.keys(others)[0];
  if (unknownKey !== undefined) throw new ExpectationsError(`${file}: unknown key "${unknownKey}"`);
  return {
    features: reasons(features, `${file}: features`),
    tests: Object.fromEntries(
      Object.entries(record(tests, `${file}: tests`)).map(([path, variants]) => [path, reasons(variants, `${file}: ${path}`)]),
    ),
  };
}

function reasons(value: unknown, where: string): Record<string, string> {
  const entries = Object.entries(record(value, where));
  for (const [key, reason] of entries) {
    if (typeof reason !== 'string' || reason.trim() === '') throw new ExpectationsError(`${where}: "${key}" has no reason`);
  }
  return Object.fromEntries(entries) as Record<string, string>;
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExpectationsError(`${where} is not an object`);
  return value as Record<string, unknown>;
}

/** The file's text: keys sorted, so that a change is a small diff. */
export function formatExpectations({ features, tests }: Expectations): string {
  const sortedTests = sortKeys(Object.fromEntries(Object.entries(tests).map(([path, variants]) => [path, sortKeys(variants)])));
  return `${JSON.stringify({ features: sortKeys(features), tests: sortedTests }, null, 2)}\n`;
}

function sortKeys<T>(value: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

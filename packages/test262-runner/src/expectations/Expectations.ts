import { readFileSync } from 'node:fs';

/**
 * What a run is expected to do other than pass, each with its reason.
 *
 * - `features`: tests that carry the feature are not run.
 * - `tests`: the variant of the test is run and expected not to pass.
 */
export interface Expectations {
  readonly features: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, Readonly<Record<string, ExpectedFailure>>>>;
}

/** A reason, or one that holds only on newer hosts. */
export type ExpectedFailure = string | { readonly reason: string; /** The first major version of Node that has it. */ readonly fromNode: number };

/** Why the variant is expected not to pass on this host, or undefined where it is to pass. */
export function expectedOf({ tests }: Expectations, path: string, variant: string, nodeVersion = process.versions.node): string | undefined {
  const failure = tests[path]?.[variant];
  if (failure === undefined || typeof failure === 'string') return failure;
  return parseInt(nodeVersion, 10) >= failure.fromNode ? failure.reason : undefined;
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
      Object.entries(record(tests, `${file}: tests`)).map(([path, variants]) => [path, failures(variants, `${file}: ${path}`)]),
    ),
  };
}

function reasons(value: unknown, where: string): Record<string, string> {
  const entries = Object.entries(record(value, where));
  for (const [key, reason] of entries) checkReason(reason, key, where);
  return Object.fromEntries(entries) as Record<string, string>;
}

function failures(value: unknown, where: string): Record<string, ExpectedFailure> {
  const entries = Object.entries(record(value, where));
  for (const [key, failure] of entries) {
    if (typeof failure === 'string') checkReason(failure, key, where);
    else {
      const { reason, fromNode, ...others } = record(failure, `${where}: ${key}`);
      checkReason(reason, key, where);
      if (!Number.isSafeInteger(fromNode)) throw new ExpectationsError(`${where}: "${key}" needs a version of Node as fromNode`);
      const unknownKey = Object.keys(others)[0];
      if (unknownKey !== undefined) throw new ExpectationsError(`${where}: "${key}" has an unknown key "${unknownKey}"`);
    }
  }
  return Object.fromEntries(entries) as Record<string, ExpectedFailure>;
}

function checkReason(reason: unknown, key: string, where: string): void {
  if (typeof reason !== 'string' || reason.trim() === '') throw new ExpectationsError(`${where}: "${key}" has no reason`);
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

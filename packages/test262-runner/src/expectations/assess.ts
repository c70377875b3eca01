import type { TestResult } from '../report/TestResult';

/** How a result stands to what was expected of it. */
export type Assessment =
  /** It passed or was left out, and nothing else was expected; or it did not pass, and that was expected. */
  | 'as-expected'
  /** It did not pass, and nobody expected that. */
  | 'new-failure'
  /** It passed although a line says that it does not. */
  | 'fixed'
  /** The engine or its process broke, which is never expected. */
  | 'crash';

export function assess({ outcome, expected }: TestResult): Assessment {
  if (outcome === 'CRASH') return 'crash';
  if (outcome === 'PASS') return expected === undefined ? 'as-expected' : 'fixed';
  if (outcome === 'SKIP') return 'as-expected';
  return expected === undefined ? 'new-failure' : 'as-expected';
}

import type { NegativeExpectation } from '../tests/frontmatter';
import type { Verdict } from '../outcome';
import type { Ending } from './Ending';
import { constructorName, describeThrown } from './thrownValue';

/**
 * Decides what an ending means (INTERPRETING.md, Test Results and `negative`).
 *
 * @param asyncFailure what an async test printed as its failure, if it did
 */
export function judge(ending: Ending, negative: NegativeExpectation | undefined, asyncFailure: string | undefined): Verdict {
  if (negative !== undefined) return judgeNegative(ending, negative);
  if (ending.kind === 'thrown') return fail(`${describeThrown(ending.error)} (${ending.phase})`);
  if (asyncFailure !== undefined) return fail(asyncFailure);
  if (ending.kind === 'stalled') return fail(`${ending.awaited}, and nothing is left to run`);
  return { outcome: 'PASS' };
}

function judgeNegative(ending: Ending, { phase, type }: NegativeExpectation): Verdict {
  const wanted = `expected ${type} in phase ${phase}`;
  if (ending.kind !== 'thrown') return fail(`${wanted}, got no error`);
  const name = constructorName(ending.error);
  if (ending.phase === phase && name === type) return { outcome: 'PASS' };
  return fail(`${wanted}, got ${describeThrown(ending.error)} in phase ${ending.phase}`);
}

function fail(message: string): Verdict {
  return { outcome: 'FAIL', message };
}

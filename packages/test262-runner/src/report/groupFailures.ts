import { dirname } from 'node:path/posix';
import type { TestResult } from './TestResult';

/** Results of one folder that failed with like messages. */
export interface FailureGroup {
  readonly folder: string;
  readonly message: string;
  readonly results: readonly TestResult[];
}

/** Groups by folder and message, largest group first. */
export function groupFailures(failures: readonly TestResult[]): FailureGroup[] {
  const groups = new Map<string, { folder: string; message: string; results: TestResult[] }>();
  for (const result of failures) {
    const folder = dirname(result.path);
    const message = generalMessage(result);
    const key = `${folder}\n${message}`;
    const group = groups.get(key) ?? { folder, message, results: [] };
    group.results.push(result);
    groups.set(key, group);
  }
  return [...groups.values()].sort((left, right) => right.results.length - left.results.length);
}

/** The first line without what differs from test to test: quoted text, numbers. */
function generalMessage({ outcome, message = '' }: TestResult): string {
  const line = message
    .split('\n')[0]!
    .replace(/'[^']*'|"[^"]*"|«[^»]*»/g, '…')
    .replace(/\d+/g, 'N');
  return outcome === 'FAIL' ? line : `${outcome} ${line}`;
}

import type { Markers } from '@modrec/stepper';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface TableEntry {
  readonly operation: string;
  readonly steps: readonly (readonly [text: string, closure?: string])[];
}

/** The steps of all algorithms by operation, from the table that the Test262 runner measures its coverage with. */
export function stepMarkers(): Markers {
  const folder = dirname(require.resolve('@modrec/test262-runner/package.json'));
  const markers: Record<string, string[][]> = {};
  for (const { operation, steps } of JSON.parse(readFileSync(join(folder, 'step-table.json'), 'utf8')) as TableEntry[]) {
    (markers[operation] ??= []).push(steps.map(([text]) => text));
  }
  return markers;
}

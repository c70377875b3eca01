import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, loadInventory, loadLayerInventories, loadOperationNames, parentPath } from './readInventory';

const inventory = loadInventory();

it('holds the 1,048 steps of the module clauses', () => {
  const steps = inventory.algorithms.reduce((sum, algorithm) => sum + algorithm.steps.length, 0);
  expect(steps).toBe(1048);
  expect(inventory.totals).toEqual({ steps: 1048, operationsWithSteps: 86, earlyErrorRules: 26 });
});

const every = [inventory, ...loadLayerInventories()].map((each) => [each.revision.specification, each] as const);

it.each(every)('%s has unique keys, and every step but the first of its block has a sibling or a parent before it', (_, inventory) => {
  const keys = inventory.algorithms.map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { operation, steps } of inventory.algorithms) {
    const seen = new Set<string>();
    for (const [path] of steps) {
      const parent = parentPath(path);
      if (parent !== undefined && !seen.has(parent)) throw new Error(`${operation} ${path} stands before its parent`);
      seen.add(path);
    }
  }
});

it.each(every)('%s holds names, not sentences', (_, inventory) => {
  const token = /^(?:\[\[\w+\]\]|~[a-z+-]+~|"[^" ]+(?: [^" ]+)?"|\w+\(|\w+ of|\.?\w+|[?!≤≥≠>]|[+-] 1)$/;
  const tokens = inventory.algorithms.flatMap(({ steps }) => steps.flatMap(([, ...names]) => names));
  expect(tokens.filter((name) => !token.test(name))).toEqual([]);
});

it.each(loadLayerInventories().map((each) => [each.revision.specification, each] as const))('%s counts its steps', (_, { totals, algorithms }) => {
  expect(totals.steps).toBe(algorithms.reduce((sum, { steps }) => sum + steps.length, 0));
  expect(totals.steps).toBeGreaterThan(0);
});

it('names every operation in scope', () => {
  const names = loadOperationNames();
  const operations = inventory.algorithms
    .filter(({ kind }) => kind !== 'early errors' && kind !== 'internal method')
    .map(({ operation }) => operation.replace(/^.*\./, ''));
  expect(operations.filter((name) => !names.has(name))).toEqual([]);
});

it('is one step a line, so that a moved pin reads as a list of steps', () => {
  const lines = readFileSync(join(__dirname, 'inventory.json'), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('      ['))).toHaveLength(1048);
});

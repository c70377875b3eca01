/**
 * The early error rules of the module clauses. They have no steps to mark; instead each rule says who reports it (Babel, or a file
 * of ours), and shows a source text that it rejects and the nearest one that it must not reject.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseModule, parseScript, ParseErrors } from '@modrec/parser';
import { loadInventory } from './readInventory';
import { root } from './repository';

interface EarlyError {
  readonly id: string;
  /** Which rule of the clause, in its order. */
  readonly rule: number;
  /** Who reports it: `Babel`, files of ours, or first the one and then the other. */
  readonly by: readonly string[];
  readonly goal: Goal;
  readonly rejects: string;
  readonly accepts: Readonly<Partial<Record<Goal, string>>>;
}
type Goal = 'module' | 'script';

const rules = JSON.parse(readFileSync(join(__dirname, 'earlyErrors.json'), 'utf8')) as readonly EarlyError[];
const parse = { module: parseModule, script: parseScript };

it('covers every rule of the inventory, each once', () => {
  const expected = loadInventory().algorithms.flatMap(({ id, rules: count }) => Array.from({ length: count ?? 0 }, (_, index) => `${id} ${index + 1}`));
  expect(rules.map(({ id, rule }) => `${id} ${rule}`)).toEqual(expected);
});

describe.each(rules.map((rule) => [`${rule.id} ${rule.rule}`, rule] as const))('%s', (_key, { by, goal, rejects, accepts }) => {
  it(`is reported by ${by.join(', ')}`, () => {
    expect(by.length).toBeGreaterThan(0);
    expect(by.filter((name) => name !== 'Babel' && !existsSync(join(root, name)))).toEqual([]);
  });

  it(`rejects ${rejects}`, () => {
    const result = parse[goal](rejects);
    expect(result).toBeInstanceOf(ParseErrors);
    const [error] = (result as ParseErrors).errors;
    expect(error.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(error.constructorName).toBe('SyntaxError');
  });

  it.each(Object.entries(accepts))('accepts, as a %s, %s', (accepted, source) => {
    const result = parse[accepted as Goal](source);
    expect(result instanceof ParseErrors ? result.errors : []).toEqual([]);
  });
});

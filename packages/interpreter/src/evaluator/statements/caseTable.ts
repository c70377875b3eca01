import { types } from 'node:util';
import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { moduleSlot } from '../names/localSlots';
import { constantKey } from '../properties/propertyKey';
import type { Scope } from '../Scope';

/** The clauses of a `switch` by the values that they stand for. */
export type CaseTable = ReadonlyMap<unknown, number>;

/** A value that a test has now, and may not have later. */
const CHANGES: unique symbol = Symbol('changes');

/**
 * Looks the clauses up in place of trying them one by one, where no test can have an effect or ever another value: literals, and
 * properties of objects in constants of the module that nobody can change any more, as frozen enumerations are.
 *
 * @returns undefined where there are other tests; else what gives the table when the statement first runs, or undefined if a
 *   property can still change
 */
export function compileCaseTable({ cases }: t.SwitchStatement, starts: readonly number[], c: Compiler): (() => CaseTable | undefined) | undefined {
  const tests: { readonly value: () => unknown; readonly start: number }[] = [];
  for (const [index, { test }] of cases.entries()) {
    if (!test) continue;
    const value = constantTest(test, c);
    if (value === undefined) return undefined;
    tests.push({ value, start: starts[index]! });
  }
  return () => {
    const table = new Map<unknown, number>();
    for (const { value, start } of tests) {
      const constant = value();
      if (constant === CHANGES) return undefined;
      if (!table.has(constant)) table.set(constant, start);
    }
    return table;
  };
}

/** A Map compares strings and numbers as `===` does, NaN excepted. */
function constantTest(test: t.Expression, c: Compiler): (() => unknown) | undefined {
  if (test.type === 'StringLiteral' || test.type === 'NumericLiteral') return () => test.value;
  if (test.type !== 'MemberExpression') return undefined;
  const key = constantKey(test);
  const place = moduleSlot(test.object, c);
  if (key === undefined || place === undefined || place.mutable) return undefined;
  return () => frozenValue(place, key);
}

function frozenValue({ home, slot }: { readonly home: Scope; readonly slot: number }, key: PropertyKey): unknown {
  const object = home[slot];
  if (typeof object !== 'object' || object === null || types.isProxy(object)) return CHANGES;
  const own = Reflect.getOwnPropertyDescriptor(object, key);
  if (own === undefined || own.writable !== false || own.configurable === true) return CHANGES;
  const value = own.value as unknown;
  return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)) ? value : CHANGES;
}

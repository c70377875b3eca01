import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileGetComputed } from './getProperty';
import { toPropertyKey } from './propertyKey';
import { compileSetProperty } from './setProperty';

/** An access `object[key]` that is not super's and cannot suspend, in parts that need no list of values. */
export interface ComputedAccess {
  readonly object: Evaluate;
  readonly key: Evaluate;
  get(object: unknown, key: unknown): unknown;
  set(object: unknown, key: unknown, value: unknown): void;
  /** The key to read and then write with: made a property key once; reading from undefined and null throws before that. */
  fixKey(object: unknown, key: unknown): unknown;
}

/** @returns undefined for an access of `super`; for what `compileNamedAccess` does, that is to be used */
export function compileComputedAccess(node: t.MemberExpression, c: Compiler): ComputedAccess | undefined {
  if (node.object.type === 'Super') return undefined;
  return {
    object: c.expression(node.object),
    key: c.expression(node.property),
    get: compileGetComputed(c, node),
    set: compileSetProperty(c, node),
    fixKey: (base, key) => (typeof key === 'number' || base === undefined || base === null ? key : toPropertyKey(c, key)),
  };
}

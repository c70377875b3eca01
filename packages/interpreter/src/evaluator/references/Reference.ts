import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileAssign, compileRead, compileReference } from '../names/compileName';
import type { ResolvedName } from '../names/NameReference';
import { compilePropertyReference } from '../properties/PropertyReference';
import type { Scope } from '../Scope';
import type { Operand } from '../suspension/operands';

/**
 * A Reference Record, compiled: what is evaluated for it, in order, and what can then be done with the values.
 *
 * https://tc39.es/ecma262/#sec-reference-record-specification-type
 */
export interface Reference {
  readonly operands: readonly Operand[];
  /** GetValue. */
  get(scope: Scope, values: readonly unknown[]): unknown;
  /** PutValue. */
  set(scope: Scope, values: readonly unknown[], value: unknown): void;
  /** Makes a property key of a key's value, where the reference is both read and written; undefined: there is nothing to do. */
  readonly fixKey: ((values: unknown[]) => void) | undefined;
}

/** @param node the target of an assignment or update, no pattern */
export function compileReferenceTo(node: t.Node, c: Compiler): Reference {
  if (node.type === 'MemberExpression') return compilePropertyReference(node, c);
  if (node.type === 'CallExpression') return invalidTarget(node, c);
  if (node.type !== 'Identifier') throw new Error(`no reference: ${node.type}`);
  const reference = compileReference(c, node.name, node);
  if (reference !== undefined) {
    return {
      operands: [(scope) => reference.resolve(scope)],
      get: (scope, values) => reference.get(scope, values[0] as ResolvedName),
      set: (scope, values, value) => { reference.set(scope, values[0] as ResolvedName, value); },
      fixKey: undefined,
    };
  }
  const assign = compileAssign(c, node.name, node);
  return {
    operands: [],
    get: compileRead(c, node.name, node),
    set: (scope, _values, value) => { assign(scope, value); },
    fixKey: undefined,
  };
}

/**
 * `f() = value`, which old web pages hold in sloppy code: an error only once the call has been made, before the value is evaluated.
 *
 * https://tc39.es/ecma262/#sec-runtime-errors-for-function-call-assignment-targets
 */
export function invalidTarget(node: t.CallExpression, c: Compiler): Reference {
  const call = c.suspendableExpression(node);
  const refuse = (): never => {
    throw c.realm.newError('ReferenceError', 'Invalid left-hand side in assignment');
  };
  return { operands: [call, refuse], get: refuse, set: refuse, fixKey: undefined };
}

/** The operand that reads a reference which is written afterwards; it stands directly behind the reference's own. */
export function readBeforeWriting(reference: Reference): Operand {
  const { fixKey } = reference;
  return (scope, _activation, values) => {
    fixKey?.(values as unknown[]);
    return reference.get(scope, values);
  };
}

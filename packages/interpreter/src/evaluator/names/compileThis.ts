import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import type { CompileScope } from '../scopes/CompileScope';
import { TDZ } from '../Scope';
import { readSlot } from './slots';
import { mayBeUninitialized } from './uninitialized';

/**
 * `this`: of the function around, the module's undefined or the script's global object.
 *
 * https://tc39.es/ecma262/#sec-resolvethisbinding
 *
 * @returns code that throws the realm's ReferenceError in the constructor of a derived class before super()
 */
export function compileThis(c: Compiler, node: t.Node): Evaluate {
  const resolution = c.scope.resolve('this');
  if (resolution.kind !== 'slot') {
    const value = outermost(c.scope).kind === 'module' ? undefined : c.realm.GlobalEnv.GlobalThisValue;
    return () => value;
  }
  const read = readSlot(resolution.hops, resolution.slot);
  if (!mayBeUninitialized(c, 'this', resolution.binding)) return read;
  const { realm, agent } = c;
  return (scope) => {
    const value = read(scope);
    if (value !== TDZ) return value;
    agent.executionContextStack.at(node.start!);
    throw realm.newError('ReferenceError', unboundThis);
  };
}

const unboundThis =
  "Must call super constructor in derived class before accessing 'this' or returning from derived constructor";

function outermost(scope: CompileScope): CompileScope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}

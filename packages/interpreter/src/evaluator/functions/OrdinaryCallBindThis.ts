import { TDZ } from '../Scope';
import type { FunctionCode } from './FunctionCode';

/**
 * The `this` that a function sees. Derived constructors begin without one.
 *
 * https://tc39.es/ecma262/#sec-ordinarycallbindthis
 */
export function OrdinaryCallBindThis(code: FunctionCode, thisArgument: unknown): unknown {
  if (code.strict || thisArgument === TDZ) return thisArgument;
  if (thisArgument === undefined || thisArgument === null) return code.unit.realm.GlobalEnv.GlobalThisValue;
  if (typeof thisArgument === 'object' || typeof thisArgument === 'function') return thisArgument;
  return code.unit.realm.kit.toObject(thisArgument);
}

import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { isObject } from '../../objects/isObject';

/** https://tc39.es/proposal-esm-phase-imports/#sec-get-%abstractmodulesource%.prototype-%symbol.tostringtag% */
export const getSymbolToStringTag = algorithm('get AbstractModuleSource.prototype[@@toStringTag]', (step, { spec }, thisValue) => {
  step`1  O ← the this value`;
  const O = thisValue;
  step`2  if O is not an Object, return undefined`;
  if (!isObject(O)) return undefined;
  step`3  module ← GetModuleSourceModuleRecord(O)`;
  const module = spec.GetModuleSourceModuleRecord(O);
  step`4  if module is not-a-source, return undefined`;
  if (module === 'not-a-source') return undefined;
  step`5  name ← module.GetModuleSourceKind()`;
  const name = module.GetModuleSourceKind();
  step`6  assert: name is a String`;
  Assert(typeof name === 'string');
  step`7  return name`;
  return name;
});

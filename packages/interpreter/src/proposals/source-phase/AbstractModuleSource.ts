import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { isObject } from '../../objects/isObject';

/** https://tc39.es/ecma262/pr/3492/#sec-abstractmodulesource */
export const AbstractModuleSource = algorithm('AbstractModuleSource', (step, _, realm) => {
  step`1  throw TypeError`;
  throw realm.newError('TypeError', 'AbstractModuleSource only serves to be inherited from');
});

/** https://tc39.es/ecma262/pr/3492/#sec-get-%abstractmodulesource%.prototype-%symbol.tostringtag% */
export const getSymbolToStringTag = algorithm(
  'get AbstractModuleSource.prototype[@@toStringTag]',
  (step, { spec }, thisValue) => {
    step`1  O ← the this value`;
    const O = thisValue;
    step`2  if O is not an Object, return undefined`;
    if (!isObject(O)) return undefined;
    step`3  module ← HostGetModuleSourceModuleRecord(O)`;
    const module = spec.HostGetModuleSourceModuleRecord!(O);
    step`4  if module is not-a-source, return undefined`;
    if (module === 'not-a-source') return undefined;
    step`5  name ← module.GetModuleSourceKind()`;
    const name = module.GetModuleSourceKind();
    step`6  assert: name is a String`;
    Assert(typeof name === 'string');
    step`7  return name`;
    return name;
  },
);

import { algorithm } from '../../algorithm';

/** https://tc39.es/proposal-esm-phase-imports/#sec-modulesource */
export const ModuleSource = algorithm('ModuleSource', (step, _, realm) => {
  step`1  throw TypeError`;
  throw realm.newError('TypeError', 'ModuleSource objects are made by imports alone');
});

/**
 * The members of `node:vm` with the modules of Node 9.6 to 14.0: `evaluate()` gives `{ result }`, and there are `url`, `linkingStatus` and
 * `instantiate()`.
 */
export { Script } from '../scripts/Script';
export { createContext } from '../contexts/createContext';
export { createScript, runInContext, runInNewContext, runInThisContext } from '../scripts/run';
export { isContext } from '../contexts/isContext';
export { compileFunction } from '../functions/compileFunction';
export { measureMemory } from '../memory/measureMemory';
export { constants } from '../contexts/constants';
export { Module } from './Module';
export { SourceTextModule } from './SourceTextModule';
export { SyntheticModule } from './SyntheticModule';

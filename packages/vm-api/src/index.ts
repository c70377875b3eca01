/** The members of `node:vm`, in its order. */
export { Script } from './scripts/Script';
export { createContext } from './contexts/createContext';
export { createScript, runInContext, runInNewContext, runInThisContext } from './scripts/run';
export { isContext } from './contexts/isContext';
export { compileFunction } from './functions/compileFunction';
export { measureMemory } from './memory/measureMemory';
export { constants } from './contexts/constants';
export { Module } from './modules/Module';
export { SourceTextModule } from './modules/SourceTextModule';
export { SyntheticModule } from './modules/SyntheticModule';

import type { Layer } from '../../composeSpec';
import { EvaluateImportCall } from './EvaluateImportCall';
import { FinishLoadingImportedModule } from './FinishLoadingImportedModule';
import { getModuleSourceKind } from './getModuleSourceKind';
import { GetModuleSourceModuleRecord } from './GetModuleSourceModuleRecord';
import { getSymbolToStringTag } from './getSymbolToStringTag';
import { installModuleSource } from './installModuleSource';
import { ModuleSource } from './ModuleSource';
import { ParseModule } from './ParseModule';

/**
 * ESM phase imports: `import source x from './file.js'` gives a ModuleSource for a JavaScript module too, and `import(x)` evaluates the module
 * that a module source is of.
 */
export const esmPhaseImports: Layer = {
  name: 'esm-phase-imports',
  after: ['source-phase-imports'],
  stage: '2.7',
  date: '2026-03-04',
  source: 'tc39/proposal-esm-phase-imports@62c7712919cf715ae12f2d40573201220cb8002f',
  algorithms: {
    EvaluateImportCall,
    ParseModule,
    'SourceTextModuleRecord.GetModuleSourceKind': getModuleSourceKind,
    FinishLoadingImportedModule,
    GetModuleSourceModuleRecord,
    ModuleSource,
    'get AbstractModuleSource.prototype[@@toStringTag]': getSymbolToStringTag,
  },
  extendRealm: installModuleSource,
};

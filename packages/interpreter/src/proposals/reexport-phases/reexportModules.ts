import type { Layer } from '../../composeSpec';
import { FinishLoadingImportedModule } from './finishLoadingOfSource';
import { EvaluateImportCall } from './importCallOfSource';
import { ParseModule } from './parseModuleWithSource';

/** ESM phase imports where deferred re-exports are there too: its operations, with the names of requests and the optional exports. */
export const reexportModules: Layer = {
  name: 'reexport-modules',
  after: [
    'source-phase-imports',
    'esm-phase-imports',
    'import-defer',
    'deferred-reexports',
    'import-phases',
    'module-phases',
    'reexport-phases',
  ],
  stage: '2',
  date: '2026-08-06',
  source: 'the texts of deferred-reexports and esm-phase-imports',
  algorithms: { EvaluateImportCall, FinishLoadingImportedModule, ParseModule },
};

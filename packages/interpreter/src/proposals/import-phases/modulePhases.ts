import type { Layer } from '../../composeSpec';
import { EvaluateImportCall } from '../esm-phase/EvaluateImportCall';
import { FinishLoadingImportedModule } from '../esm-phase/FinishLoadingImportedModule';

/**
 * ESM phase imports where import defer is there too. Its versions of the operations that both rewrite hand on any phase, the deferred one as
 * well, and ask for requests by their key, which the base calls ModuleRequestsEqual.
 */
export const modulePhases: Layer = {
  name: 'module-phases',
  after: ['source-phase-imports', 'esm-phase-imports', 'import-defer', 'import-phases'],
  stage: '2.7',
  date: '2026-08-06',
  source: 'the texts of esm-phase-imports and import-defer',
  algorithms: { EvaluateImportCall, FinishLoadingImportedModule },
};

import { algorithm } from '../../algorithm';

/**
 * https://tc39.es/proposal-import-text/#sec-create-text-module
 *
 * Hosts make such modules when no code runs, so they say what the current realm is.
 */
export const CreateTextModule = algorithm('CreateTextModule', (step, { spec }, source, currentRealm) => {
  step`1  return CreateDefaultExportSyntheticModule(source)`;
  return spec.CreateDefaultExportSyntheticModule(source, currentRealm);
});

import { algorithm } from '../../algorithm';
import { SyntheticModuleRecord } from '../../records/SyntheticModuleRecord';

/**
 * https://tc39.es/ecma262/pr/3492/#sec-create-default-export-synthetic-module
 *
 * Hosts make such modules when no code runs, so they say what the current realm is.
 */
export const CreateDefaultExportSyntheticModule = algorithm(
  'CreateDefaultExportSyntheticModule',
  (step, { agent, spec }, defaultExport, currentRealm) => {
    step`1    realm ← the current Realm Record`;
    const realm = currentRealm;
    step`2    setDefaultExport ← a closure over defaultExport, of (module)`;
    const setDefaultExport = agent.closure('setDefaultExport', (step, module: SyntheticModuleRecord): void => {
      step`2.a  SetSyntheticModuleExport(module, "default", defaultExport)`;
      spec.SetSyntheticModuleExport(module, 'default', defaultExport);
      step`2.b  return NormalCompletion(unused)`;
    });
    step`3    return Synthetic Module Record { [[Realm]]: realm, [[Environment]]: empty, [[Namespace]]: empty, [[ModuleSource]]: empty, [[HostDefined]]: undefined, [[ExportNames]]: « "default" », [[EvaluationSteps]]: setDefaultExport }`;
    return new SyntheticModuleRecord({
      Realm: realm,
      Environment: undefined,
      Namespace: undefined,
      ModuleSource: undefined,
      HostDefined: undefined,
      ExportNames: ['default'],
      EvaluationSteps: setDefaultExport,
    });
  },
);

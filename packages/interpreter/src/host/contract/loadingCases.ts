import { NormalCompletion, ThrowCompletion } from '../../completion';
import { ModuleRecord } from '../../records/ModuleRecord';
import { SyntheticModuleRecord } from '../../records/SyntheticModuleRecord';
import { casesOf, must, type ContractCase, type ContractScene } from './ContractCase';
import type { ContractRequest, MakeHost } from './HostSubject';
import { loadedModule, observeLoad } from './observeLoad';

/** https://tc39.es/ecma262/#sec-HostLoadImportedModule, https://tc39.es/ecma262/#sec-hostgetsupportedimportattributes */
export function loadingCases(makeHost: MakeHost): readonly ContractCase[] {
  const loading = casesOf('HostLoadImportedModule', 'sec-HostLoadImportedModule', makeHost);
  const attributes = casesOf('HostGetSupportedImportAttributes', 'sec-hostgetsupportedimportattributes', makeHost);
  return [
    loading('settle each load once, with a module or a throw completion, and hand the payload back unread', async (scene) => {
      for (const request of allRequests(scene)) {
        const { result } = await observeLoad(scene, request);
        const isModule = result instanceof NormalCompletion && result.Value instanceof ModuleRecord;
        must(isModule || result instanceof ThrowCompletion, 'settle a load with a completion of a Module Record');
      }
    }),
    loading('give the same module for the same referrer and request', async (scene) => {
      for (const request of scene.loads ?? []) {
        const first = await loadedModule(scene, request);
        must(first.Realm === scene.realm, "make a module of the referrer's realm");
        must((await loadedModule(scene, request)) === first, `load '${request.specifier}' as the same module each time`);
      }
    }),
    loading('load a module of the type json by ParseJSONModule, or fail', async (scene) => {
      for (const request of scene.jsonLoads ?? []) {
        const { result } = await observeLoad(scene, request);
        if (result instanceof ThrowCompletion) continue;
        const exports = result.Value instanceof SyntheticModuleRecord ? result.Value.ExportNames.join() : undefined;
        must(exports === 'default', `give '${request.specifier}' as a module with a default export alone`);
      }
    }),
    loading('fail with an object of the realm where there is no module', async (scene) => {
      const { Object: GuestObject } = scene.realm.globalThis as { Object: ObjectConstructor };
      for (const request of scene.failures ?? []) {
        const { result } = await observeLoad(scene, request);
        must(result instanceof ThrowCompletion, `fail to load '${request.specifier}'`);
        must(result.Value instanceof GuestObject, 'throw an error of the referrer’s realm');
      }
    }),
    attributes('give a List of Strings, the same each time', ({ host, agent }) => {
      const first = host.HostGetSupportedImportAttributes(agent);
      const keys = [...first];
      must(Array.isArray(first) && keys.every((key) => typeof key === 'string'), 'give a List of Strings');
      const again = host.HostGetSupportedImportAttributes(agent);
      must(again.length === keys.length && keys.every((key, index) => again[index] === key), 'give the same List each time');
    }),
  ];
}

function allRequests({ loads = [], jsonLoads = [], failures = [] }: ContractScene): readonly ContractRequest[] {
  return [...loads, ...jsonLoads, ...failures];
}

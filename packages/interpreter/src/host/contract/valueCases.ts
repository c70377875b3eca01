import { Completion } from '../../completion';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { casesOf, must, type ContractCase, type ContractScene } from './ContractCase';
import type { MakeHost } from './HostSubject';
import { loadedModule } from './observeLoad';

/** The hooks that answer a question or only listen. */
export function valueCases(makeHost: MakeHost): readonly ContractCase[] {
  const metaProperties = casesOf('HostGetImportMetaProperties', 'sec-hostgetimportmetaproperties', makeHost);
  const finalizeMeta = casesOf('HostFinalizeImportMeta', 'sec-hostfinalizeimportmeta', makeHost);
  const tracker = casesOf('HostPromiseRejectionTracker', 'sec-host-promise-rejection-tracker', makeHost);
  const compileStrings = casesOf('HostEnsureCanCompileStrings', 'sec-hostensurecancompilestrings', makeHost);
  const sourceText = casesOf('HostHasSourceTextAvailable', 'sec-hosthassourcetextavailable', makeHost);
  return [
    metaProperties('give property keys and values', async (scene) => {
      for (const module of await someModules(scene)) {
        for (const property of scene.host.HostGetImportMetaProperties(scene.agent, module)) {
          must(['string', 'symbol'].includes(typeof property.Key), 'give a property key in [[Key]]');
          must('Value' in property, 'give a value in [[Value]]');
        }
      }
    }),
    finalizeMeta('return', async (scene) => {
      for (const module of await someModules(scene)) {
        scene.host.HostFinalizeImportMeta(scene.agent, scene.realm.kit.newObject(null), module);
      }
    }),
    tracker('return, for either operation', ({ host, agent }) => {
      const { Promise: promise } = agent.spec.NewPromiseCapability(agent.Intrinsics['%Promise%']);
      host.HostPromiseRejectionTracker(agent, promise, 'reject');
      host.HostPromiseRejectionTracker(agent, promise, 'handle');
    }),
    compileStrings('return or throw a value of the guest', ({ host, agent, realm }) => {
      // Completion lets failures of the host itself through.
      Completion(() => host.HostEnsureCanCompileStrings(agent, realm, ['a'], 'return a', false));
      Completion(() => host.HostEnsureCanCompileStrings(agent, realm, [], '1', true));
    }),
    sourceText('give a Boolean, the same each time for one function', ({ host, agent }) => {
      const func = (): void => {};
      const first = host.HostHasSourceTextAvailable(agent, func);
      must(typeof first === 'boolean', 'give a Boolean');
      must(host.HostHasSourceTextAvailable(agent, func) === first, 'give the same answer each time');
    }),
  ];
}

/** Modules of the host's own, or one that it has never seen. */
async function someModules(scene: ContractScene): Promise<readonly SourceTextModuleRecord[]> {
  const { agent, realm, loads = [] } = scene;
  const modules = [agent.parseModule('', { realm, id: 'unknown to the host' })];
  for (const request of loads) modules.push((await loadedModule(scene, request)) as SourceTextModuleRecord);
  return modules;
}

import { mapHost, NormalCompletion, ThrowCompletion } from '@modrec/interpreter';

/**
 * What the proposal asks of hosts: requests with `type: 'csv'` are answered with modules of ParseCSVModule. Everything else, and
 * everything where the layer is off, is left to the host of modules in memory.
 *
 * @param {Record<string, string>} files texts by name, all of one folder
 */
export function csvHost(files) {
  const host = mapHost(files);
  const loaded = new Map();
  return {
    ...host,
    HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload) {
      const attribute = (key) => moduleRequest.Attributes.find(({ Key }) => Key === key)?.Value;
      if (attribute('type') !== 'csv' || agent.spec.ParseCSVModule === undefined) {
        return host.HostLoadImportedModule(agent, referrer, moduleRequest, hostDefined, payload);
      }
      const id = moduleRequest.Specifier.replace(/^\.\//, '');
      const separator = attribute('separator') ?? ',';
      // Equal requests get the same module, which the standard asks of every host. One realm is enough for an example.
      const key = JSON.stringify([id, separator]);
      if (!loaded.has(key)) loaded.set(key, load(agent, files, id, separator, referrer.Realm ?? referrer));
      return agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, loaded.get(key));
    },
  };
}

/** A Completion Record: the module, or the guest error that the load fails with. */
function load(agent, files, id, separator, realm) {
  if (!Object.hasOwn(files, id)) return new ThrowCompletion(realm.newError('TypeError', `Cannot find '${id}'`));
  try {
    return new NormalCompletion(agent.spec.ParseCSVModule(files[id], separator, realm));
  } catch (error) {
    return new ThrowCompletion(error);
  }
}

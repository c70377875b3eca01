import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-hostfinalizeimportmeta */
export const HostFinalizeImportMeta = algorithm('HostFinalizeImportMeta', (_step, { agent }, importMeta, module) =>
  agent.host.HostFinalizeImportMeta(agent, importMeta, module),
);

import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-hostgetimportmetaproperties */
export const HostGetImportMetaProperties = algorithm('HostGetImportMetaProperties', (_step, { agent }, module) =>
  agent.host.HostGetImportMetaProperties(agent, module),
);

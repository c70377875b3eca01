import { algorithm } from '../../algorithm';

/** https://tc39.es/ecma262/#sec-hostgetsupportedimportattributes */
export const HostGetSupportedImportAttributes = algorithm('HostGetSupportedImportAttributes', (_step, { agent }) =>
  agent.host.HostGetSupportedImportAttributes(agent),
);

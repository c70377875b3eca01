import { algorithm } from '@modrec/interpreter';

/** An operation that the layer writes anew: where the layer is on, `separator` is an import attribute beside those of the host. */
export const HostGetSupportedImportAttributes = algorithm('HostGetSupportedImportAttributes', (_step, { agent }) => [
  ...agent.host.HostGetSupportedImportAttributes(agent),
  'separator',
]);

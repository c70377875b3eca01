import { algorithm } from '../../algorithm';

/** https://tc39.es/ecma262/pr/3492/#sec-hostgetmodulesourcemodulerecord */
export const HostGetModuleSourceModuleRecord = algorithm('HostGetModuleSourceModuleRecord', (_step, { agent }, specifier) =>
  agent.host.HostGetModuleSourceModuleRecord(agent, specifier),
);

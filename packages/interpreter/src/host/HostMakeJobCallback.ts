import { algorithm } from '../algorithm';

/** https://tc39.es/ecma262/#sec-hostmakejobcallback: of a host that is no web browser, which may not do it otherwise. */
export const HostMakeJobCallback = algorithm('HostMakeJobCallback', (step, _, callback) => {
  step`1  return JobCallback { [[Callback]]: callback, [[HostDefined]]: empty }`;
  return { Callback: callback, HostDefined: undefined };
});

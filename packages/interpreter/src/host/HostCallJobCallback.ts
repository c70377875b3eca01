import { algorithm } from '../algorithm';
import { Assert, Q } from '../completion';

/** https://tc39.es/ecma262/#sec-hostcalljobcallback: of a host that is no web browser, which may not do it otherwise. */
export const HostCallJobCallback = algorithm('HostCallJobCallback', (step, { spec }, jobCallback, thisValue, argList) => {
  step`1  assert: IsCallable(jobCallback.[[Callback]]) is true`;
  Assert(spec.IsCallable(jobCallback.Callback));
  step`2  return ? Call(jobCallback.[[Callback]], thisValue, argList)`;
  return Q(spec.Call(jobCallback.Callback, thisValue, argList));
});

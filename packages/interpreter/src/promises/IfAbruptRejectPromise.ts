import type { ThrowCompletion } from '../completion';
import type { PromiseCapabilityRecord } from '../records/PromiseCapability';

/** https://tc39.es/ecma262/#sec-ifabruptrejectpromise: what the shorthand returns for an abrupt completion. */
export function IfAbruptRejectPromise<PromiseType extends object>(
  value: ThrowCompletion,
  capability: PromiseCapabilityRecord<PromiseType>,
): PromiseType {
  capability.Reject(value.Value);
  return capability.Promise;
}

/** https://tc39.es/ecma262/#sec-promisecapability-records */
export interface PromiseCapabilityRecord<PromiseType extends object = object> {
  readonly Promise: PromiseType;
  readonly Resolve: (resolution: unknown) => void;
  readonly Reject: (reason: unknown) => void;
}

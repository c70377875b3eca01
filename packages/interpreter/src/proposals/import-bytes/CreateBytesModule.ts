import { algorithm } from '../../algorithm';
import { Assert, X } from '../../completion';
import { isImmutableBuffer } from './immutableBuffers';

/**
 * https://tc39.es/proposal-import-bytes/#sec-create-bytes-module
 *
 * Hosts make such modules when no code runs, so they say what the current realm is.
 */
export const CreateBytesModule = algorithm('CreateBytesModule', (step, { spec }, arrayBuffer, currentRealm) => {
  const { kit, Intrinsics } = currentRealm;
  const Construct = (F: typeof Intrinsics['%Uint8Array%'], argumentsList: unknown[]): unknown =>
    kit.Reflect.construct(F, argumentsList) as unknown;
  step`1  assert: IsImmutableBuffer(arrayBuffer) is true`;
  Assert(isImmutableBuffer(arrayBuffer, currentRealm));
  step`2  uint8Array ← ! Construct(%Uint8Array%, « arrayBuffer »)`;
  const uint8Array = X(() => Construct(Intrinsics['%Uint8Array%'], [arrayBuffer]));
  step`3  return CreateDefaultExportSyntheticModule(uint8Array)`;
  return spec.CreateDefaultExportSyntheticModule(uint8Array, currentRealm);
});

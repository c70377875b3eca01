import type { HostRealm } from './HostRealm';
import type { Intrinsics } from './Intrinsics';
import type { GuestFunction } from './RealmKit';

type NativeIntrinsics = Omit<Intrinsics, '%Function%' | '%GeneratorFunction%' | '%AsyncFunction%' | '%AsyncGeneratorFunction%' | '%eval%'>;

/** The intrinsics that the host realm brings as they are; those that would compile guest text natively are ours to make. */
export function hostIntrinsics({ globals, kit }: HostRealm): NativeIntrinsics {
  const { getPrototypeOf } = kit.Reflect;
  const global = globals as Record<string, GuestFunction>;
  const prototypeOfTemplate = (kind: 'async' | 'generator' | 'asyncGenerator') =>
    getPrototypeOf(kit.strictTemplates[kind][0]!('', undefined as never))!;
  return {
    '%Function.prototype%': global.Function!.prototype as object,
    '%GeneratorFunction.prototype%': prototypeOfTemplate('generator'),
    '%AsyncFunction.prototype%': prototypeOfTemplate('async'),
    '%AsyncGeneratorFunction.prototype%': prototypeOfTemplate('asyncGenerator'),
    '%Object.prototype%': global.Object!.prototype as object,
    '%Promise%': global.Promise!,
    '%Error%': global.Error!,
    '%ArrayBuffer%': global.ArrayBuffer!,
    '%Uint8Array%': global.Uint8Array!,
  };
}

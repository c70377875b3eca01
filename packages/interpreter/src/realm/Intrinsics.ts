import type { GuestFunction } from './RealmKit';

/** The intrinsics of a realm that the engine itself refers to, as they were before any guest code ran. */
export interface Intrinsics {
  readonly '%Function%': GuestFunction;
  readonly '%GeneratorFunction%': GuestFunction;
  readonly '%AsyncFunction%': GuestFunction;
  readonly '%AsyncGeneratorFunction%': GuestFunction;
  readonly '%Function.prototype%': object;
  readonly '%GeneratorFunction.prototype%': object;
  readonly '%AsyncFunction.prototype%': object;
  readonly '%AsyncGeneratorFunction.prototype%': object;
  readonly '%Object.prototype%': object;
  readonly '%Promise%': GuestFunction;
  readonly '%eval%': GuestFunction;
  readonly '%Error%': GuestFunction;
  readonly '%ArrayBuffer%': GuestFunction;
  readonly '%Uint8Array%': GuestFunction;
}

/** The intrinsics that layers add. */
export interface LayerIntrinsics {
  /** Layer source-phase-imports. */
  '%AbstractModuleSource%'?: GuestFunction;
  /** Layer source-phase-imports. */
  '%WebAssembly.Module%'?: GuestFunction;
  /** Layer esm-phase-imports. */
  '%ModuleSource.prototype%'?: object;
  /** Layer shadow-realm. */
  '%ShadowRealm.prototype%'?: object;
}

import type { GuestFunction } from '../../realm/RealmKit';

/** https://tc39.es/ecma262/#sec-disposableresource-records */
export interface DisposableResourceRecord {
  readonly ResourceValue: unknown;
  readonly Kind: ResourceKind;
  /** Undefined for null and undefined, of which only ~async-dispose~ takes notice. */
  readonly DisposeMethod: GuestFunction | undefined;
}

export type ResourceKind = 'sync-dispose' | 'async-dispose';

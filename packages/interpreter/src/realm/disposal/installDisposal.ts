import type { HostRealm } from '../createHostRealm';
import type { GuestFunction } from '../RealmKit';
import { symbolAsyncDispose, symbolDispose } from './disposeSymbols';

/**
 * Gives a realm what explicit resource management adds to its globals, unless the host has it: SuppressedError,
 * DisposableStack, AsyncDisposableStack, the symbols, and the methods of iterators. Before any guest code runs.
 *
 * @returns the functions that it has made, which are built-ins and should look like them
 */
export function installDisposal({ kit }: HostRealm): readonly GuestFunction[] {
  const made = kit.installDisposal(symbolDispose, symbolAsyncDispose);
  return Array.from({ length: made.length }, (_, i) => made[i]!);
}

import type { HostRealm } from '../createHostRealm';
import { symbolAsyncDispose, symbolDispose } from './disposeSymbols';

/**
 * Gives a realm what explicit resource management adds to its globals, unless the host has it: SuppressedError,
 * DisposableStack, AsyncDisposableStack, the symbols, and the methods of iterators. Before any guest code runs.
 */
export function installDisposal({ kit }: HostRealm): void {
  const made = kit.installDisposal(symbolDispose, symbolAsyncDispose);
  for (let i = 0; i < made.length; i++) kit.addBuiltin(made[i]!);
}

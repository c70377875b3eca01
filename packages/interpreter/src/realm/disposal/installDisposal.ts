import type { Agent } from '../../agent/Agent';
import type { HostRealm } from '../HostRealm';
import { symbolAsyncDispose, symbolDispose } from './disposeSymbols';

/**
 * Gives a realm what explicit resource management adds to its globals, unless the host has it: SuppressedError,
 * DisposableStack, AsyncDisposableStack, the symbols, and the methods of iterators. Before any guest code runs.
 */
export function installDisposal({ kit }: HostRealm, agent: Agent): void {
  kit.installDisposal(symbolDispose, symbolAsyncDispose, (objectPrototype) =>
    (agent.realmsByObjectPrototype.get(objectPrototype)?.kit ?? kit).disposalPrototypes);
}

/**
 * Well-known symbols are the same in all realms, so where the host has none of its own these two stand here. What Node 20 calls
 * Symbol.dispose is a symbol of Node's and not the one of the standard, as its description shows.
 */
const host = Symbol as { readonly dispose?: symbol; readonly asyncDispose?: symbol };

export const symbolDispose: symbol = wellKnown(host.dispose, 'Symbol.dispose');
export const symbolAsyncDispose: symbol = wellKnown(host.asyncDispose, 'Symbol.asyncDispose');

function wellKnown(symbol: symbol | undefined, description: string): symbol {
  return symbol?.description === description ? symbol : Symbol(description);
}

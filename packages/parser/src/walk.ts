import type * as t from '@babel/types';

/** Keys of a node that never lead to a node of the program. */
const notChildren: ReadonlySet<string> = new Set(['type', 'start', 'end', 'loc', 'extra', 'errors', 'comments', 'tokens']);

/** Calls `visit` for each node directly inside `node`, in the order of its fields. */
export function forEachChild(node: t.Node, visit: (child: t.Node, key: string) => void): void {
  for (const key in node) {
    if (notChildren.has(key)) continue;
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const element of value) if (isNode(element)) visit(element, key);
    } else if (isNode(value)) {
      visit(value, key);
    }
  }
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/**
 * Calls `visit` for `root` and the nodes inside it, without recursion; not for the inside of a node for which `visit`
 * returns false. The order is that of the source text as far as the order of fields is.
 */
export function walk(root: t.Node, visit: (node: t.Node) => boolean | void): void {
  const pending: t.Node[] = [root];
  const children: t.Node[] = [];
  const collect = (child: t.Node): void => {
    children.push(child);
  };
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (visit(node) === false) continue;
    forEachChild(node, collect);
    while (children.length > 0) pending.push(children.pop()!);
  }
}

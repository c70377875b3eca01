import type * as t from '@babel/types';
import { childKeys } from './scopes/childKeys';

type Children = t.Node | readonly (t.Node | null)[] | null | undefined;

/** Calls `visit` for each node directly inside `node`, in source order. */
export function forEachChild(node: t.Node, visit: (child: t.Node, key: string) => void): void {
  for (const key of childKeys[node.type] ?? []) {
    const children = (node as unknown as Record<string, Children>)[key];
    if (children == null) continue;
    if (!isList(children)) visit(children, key);
    else for (const child of children) if (child !== null) visit(child, key);
  }
}

function isList(children: NonNullable<Children>): children is readonly (t.Node | null)[] {
  return Array.isArray(children);
}

/**
 * Calls `visit` for `root` and the nodes inside it, without recursion; not for the inside of a node for which `visit`
 * returns false. They come in source order.
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

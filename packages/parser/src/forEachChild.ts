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

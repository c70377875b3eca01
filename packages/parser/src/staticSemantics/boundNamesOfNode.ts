import type * as t from '@babel/types';
import { pushReversed } from './pushReversed';

/** BoundNames of the binding productions outside module grammar, in source order; other nodes bind nothing. */
export function boundNamesOfNode(node: t.Node): string[] {
  const sole = soleName(node);
  if (sole !== undefined) return [sole];
  const names: string[] = [];
  const pending: (t.Node | null | undefined)[] = [node];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next == null) continue;
    if (next.type === 'Identifier') names.push(next.name);
    else if (isAnonymousDefault(next)) names.push('*default*');
    else pushReversed(pending, bindingChildren(next));
  }
  return names;
}

/** The name of what binds one name without a pattern: most of what is asked for. */
function soleName(node: t.Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'VariableDeclaration':
      return node.declarations.length === 1 ? soleName(node.declarations[0]!) : undefined;
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? node.id.name : undefined;
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id?.name ?? '*default*';
    default:
      return undefined;
  }
}

/** `function () {}` and `class {}` are declarations without a name only under `export default`. */
function isAnonymousDefault(node: t.Node): boolean {
  return (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id == null;
}

function bindingChildren(node: t.Node): readonly (t.Node | null | undefined)[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations;
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [node.id];
    case 'ObjectPattern':
      return node.properties;
    case 'ObjectProperty':
      return [node.value];
    case 'ArrayPattern':
      return node.elements;
    case 'AssignmentPattern':
      return [node.left];
    case 'RestElement':
      return [node.argument];
    case 'ImportDeclaration':
      return node.specifiers;
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local];
    default:
      return [];
  }
}

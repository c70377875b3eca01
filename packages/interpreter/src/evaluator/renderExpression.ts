import type { t } from '@modrec/parser';

/** How an error message names an expression: `a.b[c]`, `f(...)`, and `(intermediate value)` for what has no short form. */
export function renderExpression(node: t.Node): string {
  switch (node.type) {
    case 'Identifier': return node.name;
    case 'ThisExpression': return 'this';
    case 'Super': return '(intermediate value)';
    case 'PrivateName': return `#${node.id.name}`;
    case 'NullLiteral': return 'null';
    case 'StringLiteral': return JSON.stringify(node.value);
    case 'NumericLiteral':
    case 'BooleanLiteral': return String(node.value);
    case 'MemberExpression':
    case 'OptionalMemberExpression': return renderMember(node);
    case 'CallExpression':
    case 'OptionalCallExpression': return `${renderExpression(node.callee)}${node.optional === true ? '?.' : ''}(...)`;
    default: return '(intermediate value)';
  }
}

function renderMember(node: t.MemberExpression | t.OptionalMemberExpression): string {
  const object = renderExpression(node.object);
  const { property } = node;
  if (!node.computed) return `${object}${node.optional === true ? '?.' : '.'}${renderExpression(property)}`;
  if (property.type === 'StringLiteral') return `${object}.${property.value}`;
  const known = property.type === 'Identifier' || property.type === 'NumericLiteral' || property.type === 'MemberExpression';
  return `${object}${node.optional === true ? '?.' : ''}[${known ? renderExpression(property) : '...'}]`;
}

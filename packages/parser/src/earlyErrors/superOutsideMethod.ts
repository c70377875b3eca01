/**
 * https://tc39.es/ecma262/#sec-performeval, the rules on SuperProperty and SuperCall
 * We report it: Babel can only allow `super` everywhere or nowhere outside methods, so eval code in a method is parsed
 * with all of it allowed and checked here, nested functions included.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../forEachChild';
import { earlyError, type EarlyError } from './EarlyError';

/** What `super` may be used for at a place. */
export interface AllowedSuper {
  /** `super.name` and `super[expression]` */
  readonly property: boolean;
  /** `super()` */
  readonly call: boolean;
}

const nothing: AllowedSuper = { property: false, call: false };
const propertyOnly: AllowedSuper = { property: true, call: false };

export function superErrors(program: t.Program, allowed: AllowedSuper): EarlyError[] {
  const errors: EarlyError[] = [];
  const pending: { node: t.Node; allowed: AllowedSuper; inDerivedClass: boolean }[] = [
    { node: program, allowed, inDerivedClass: false },
  ];
  while (pending.length > 0) {
    const { node, allowed: here, inDerivedClass } = pending.pop()!;
    errors.push(...errorsAt(node, here));
    const derived = isClass(node) ? node.superClass != null : node.type === 'ClassBody' && inDerivedClass;
    forEachChild(node, (child, key) => {
      pending.push({ node: child, allowed: allowedInside(node, key, here, inDerivedClass), inDerivedClass: derived });
    });
  }
  return errors;
}

function errorsAt(node: t.Node, allowed: AllowedSuper): EarlyError[] {
  if (isMember(node) && node.object.type === 'Super' && !allowed.property) {
    return [earlyError('unexpected-super', "'super' is only allowed in object methods and classes.", node.object)];
  }
  if (node.type === 'CallExpression' && node.callee.type === 'Super' && !allowed.call) {
    return [
      earlyError('super-not-allowed', "'super()' is only allowed in the constructor of a derived class.", node.callee),
    ];
  }
  return [];
}

function allowedInside(node: t.Node, key: string, outside: AllowedSuper, inDerivedClass: boolean): AllowedSuper {
  if (key === 'key') return outside;
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return nothing;
    case 'ClassMethod':
      return { property: true, call: node.kind === 'constructor' && inDerivedClass };
    case 'ObjectMethod':
    case 'ClassPrivateMethod':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
    case 'StaticBlock':
      return propertyOnly;
    default:
      return outside;
  }
}

function isClass(node: t.Node): node is t.Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function isMember(node: t.Node): node is t.MemberExpression | t.OptionalMemberExpression {
  return node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
}

/**
 * https://tc39.es/ecma262/#sec-performeval, the rule on ContainsArguments
 * We report it: Babel does not know that eval code runs in a class field initializer.
 */
import type * as t from '@babel/types';
import { forEachChild } from '../forEachChild';
import { earlyError, type EarlyError } from './EarlyError';

/** Every reference to `arguments` that would mean the arguments of the surrounding function. */
export function argumentsErrors(program: t.Program): EarlyError[] {
  const errors: EarlyError[] = [];
  const pending: { node: t.Node; isBinding: boolean }[] = [{ node: program, isBinding: false }];
  while (pending.length > 0) {
    const { node, isBinding } = pending.pop()!;
    if (node.type === 'Identifier' && node.name === 'arguments' && !isBinding) {
      errors.push(earlyError('arguments-in-class', "'arguments' is not allowed in a class field initializer.", node));
    }
    forEachChild(node, (child, key) => {
      if (mayRefer(node, key)) pending.push({ node: child, isBinding: bindsInside(node, key, isBinding) });
    });
  }
  return errors;
}

/** Whether identifiers of a child declare names: those of patterns do, down to default values and computed keys. */
function bindsInside(node: t.Node, key: string, isBinding: boolean): boolean {
  switch (node.type) {
    case 'VariableDeclarator':
      return key === 'id';
    case 'CatchClause':
      return key === 'param';
    case 'AssignmentPattern':
      return isBinding && key === 'left';
    case 'ObjectProperty':
      return isBinding && key === 'value';
    default:
      return isBinding && node.type !== 'BlockStatement';
  }
}

/** Whether a child can be, or hold, a reference that is resolved outside all functions of the program. */
function mayRefer(node: t.Node, key: string): boolean {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return false;
    case 'ObjectMethod':
    case 'ClassMethod':
      return key === 'key' && node.computed;
    case 'ClassPrivateMethod':
    case 'PrivateName':
      return false;
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return key !== 'key' || node.computed === true;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return key !== 'property' || node.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return key !== 'label';
    default:
      return true;
  }
}

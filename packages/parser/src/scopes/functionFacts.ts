import type * as t from '@babel/types';
import type { FunctionInfo, ScopeInfo } from './ScopeInfo';

const noFunctions: ReadonlySet<t.FunctionDeclaration> = new Set();

/** Static blocks and field initialisers run as methods do, without parameters. */
export function withoutParameters(scope: ScopeInfo): FunctionInfo {
  return {
    scope, bodyScope: scope, strict: true, hasSimpleParameterList: true, hasParameterExpressions: false, parameterNames: [],
    expectedArgumentCount: 0, usesArguments: false, annexBFunctions: noFunctions,
  };
}

export function isUseStrict(directive: t.Directive): boolean {
  const raw = directive.value.extra?.raw;
  return raw === '"use strict"' || raw === "'use strict'";
}

/** ExpectedArgumentCount: the parameters before the first default value or rest. */
export function expectedArgumentCount(params: readonly t.Node[]): number {
  const end = params.findIndex((param) => param.type === 'AssignmentPattern' || param.type === 'RestElement');
  return end === -1 ? params.length : end;
}

/** Whether evaluating the pattern runs code: a default value or a computed key. */
export function patternHasExpressions(pattern: t.Node | null | undefined): boolean {
  switch (pattern?.type) {
    case 'AssignmentPattern': return true;
    case 'ObjectPattern':
      return pattern.properties.some((property) =>
        property.type === 'RestElement' ? patternHasExpressions(property.argument) : property.computed || patternHasExpressions(property.value));
    case 'ArrayPattern': return pattern.elements.some(patternHasExpressions);
    case 'RestElement': return patternHasExpressions(pattern.argument);
    default: return false;
  }
}

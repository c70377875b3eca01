import type { EvalContext } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import type { CompileScope } from '../scopes/CompileScope';

/** What the place of a direct eval allows its code: https://tc39.es/ecma262/#sec-performeval, the part about the function around it. */
export function evalContextAt(c: Compiler): EvalContext {
  const func = thisFunction(c.scope);
  const node = func?.info.node;
  const constructor = node?.type === 'ClassMethod' && node.kind === 'constructor';
  return {
    direct: true,
    strictCaller: c.strict,
    inFunction: func !== undefined,
    inMethod: node !== undefined && node.type !== 'FunctionDeclaration' && node.type !== 'FunctionExpression',
    inDerivedConstructor: constructor && isDerived(func!),
    inClassFieldInitializer: func?.kind === 'field-initializer',
    privateNames: privateNamesIn(c.scope),
  };
}

/** The function whose `this` the place sees: arrows and evals have none of their own. */
function thisFunction(from: CompileScope): CompileScope | undefined {
  for (let scope: CompileScope | null = from; scope !== null; scope = scope.parent) {
    if (scope.kind === 'field-initializer') return scope;
    if (scope.kind === 'function' && scope.info.node.type !== 'ArrowFunctionExpression') return scope;
  }
  return undefined;
}

/** Between a constructor and its class stand the scope of the class body and, outside it, that of the class. */
function isDerived(constructor: CompileScope): boolean {
  for (let scope = constructor.parent; scope !== null; scope = scope.parent) {
    const { node } = scope.info;
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return (node).superClass != null;
  }
  return false;
}

function privateNamesIn(from: CompileScope): string[] {
  const names = new Set<string>();
  for (let scope: CompileScope | null = from; scope !== null; scope = scope.parent) {
    for (const name of scope.slots.keys()) if (name.startsWith('#')) names.add(name.slice(1));
  }
  return [...names];
}

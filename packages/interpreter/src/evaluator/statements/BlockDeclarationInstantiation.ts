import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import { compileInitialize } from '../names/compileName';
import { compileEntry, type EnterScope } from '../scopes/enterScope';

/**
 * The entry of a block or case block: lexical bindings are uninitialized, functions are there. Compiled after the block's statements.
 *
 * https://tc39.es/ecma262/#sec-blockdeclarationinstantiation
 */
export function compileBlockDeclarationInstantiation(statements: readonly t.Statement[], c: Compiler): EnterScope {
  const enter = compileEntry(c);
  const functions = new Map<string, t.FunctionDeclaration>();
  for (const statement of statements) {
    const declaration = unlabelled(statement);
    // Sloppy code may declare a function twice in a block; the last one stays.
    if (declaration.type === 'FunctionDeclaration') functions.set(declaration.id!.name, declaration);
  }
  if (functions.size === 0) return enter;
  const hoists = [...functions].map(([name, declaration]) => ({
    name,
    make: compileFunctionObject(declaration, c),
    initialize: compileInitialize(c, name),
  }));
  return (outer) => {
    const scope = enter(outer);
    for (let i = 0; i < hoists.length; i++) {
      const { name, make, initialize } = hoists[i]!;
      initialize(scope, make(scope, name));
    }
    return scope;
  };
}

function unlabelled(statement: t.Statement): t.Statement {
  let inner = statement;
  while (inner.type === 'LabeledStatement') inner = inner.body;
  return inner;
}

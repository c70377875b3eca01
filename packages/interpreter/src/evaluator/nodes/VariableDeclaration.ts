import type { t } from '@modrec/parser';
import { compileBindingInitialization, compileSuspendableBindingInitialization } from '../bindings/BindingInitialization';
import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { compileResourceDeclaration, isResourceDeclaration } from '../disposal/resourceDeclarations';
import { compileNamed, compileSuspendableNamed } from '../functions/NamedEvaluation';
import { compileAssign, compileInitialize, compileReference } from '../names/compileName';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';
import { sequence, suspendableSequence } from '../statements/sequence';
import { fromGenerator, wait } from '../suspension/fromGenerator';

/**
 * https://tc39.es/ecma262/#sec-let-and-const-declarations-runtime-semantics-evaluation,
 * https://tc39.es/ecma262/#sec-variable-statement-runtime-semantics-evaluation
 */
export const VariableDeclaration: StatementCompiler<t.VariableDeclaration> = {
  execute(node, c) {
    return sequence(node.declarations.map((declarator) => compileDeclarator(declarator, node, c)));
  },
  suspendable(node, c) {
    return suspendableSequence(node.declarations.map((declarator) => compileSuspendableDeclarator(declarator, node, c)), c);
  },
};

function compileDeclarator({ id, init }: t.VariableDeclarator, declaration: t.VariableDeclaration, c: Compiler): Execute {
  const { kind } = declaration;
  if (id.type !== 'Identifier') {
    const bind = compileBindingInitialization(id, c, kind === 'var' ? 'var' : 'initialize');
    const value = c.expression(init!);
    return (scope) => {
      bind(scope, value(scope));
      return undefined;
    };
  }
  if (kind === 'var') return compileVariable(id, init, c);
  const value = init ? compileNamed(init, c, id.name) : () => undefined;
  const initialize = isResourceDeclaration(declaration) ? compileResourceDeclaration(id, declaration, c) : compileInitialize(c, id.name);
  return (scope) => {
    initialize(scope, value(scope));
    return undefined;
  };
}

/** The variable is resolved before its initialiser runs, wherever that makes a difference. */
function compileVariable(id: t.Identifier, init: t.Expression | null | undefined, c: Compiler): Execute {
  if (!init) return doNothing;
  const value = compileNamed(init, c, id.name);
  const reference = compileReference(c, id.name, id);
  if (reference === undefined) {
    const assign = compileAssign(c, id.name, id);
    return (scope) => {
      assign(scope, value(scope));
      return undefined;
    };
  }
  return (scope) => {
    const resolved = reference.resolve(scope);
    reference.set(scope, resolved, value(scope));
    return undefined;
  };
}

function compileSuspendableDeclarator(declarator: t.VariableDeclarator, declaration: t.VariableDeclaration, c: Compiler): SuspendableExecute {
  const { id, init } = declarator;
  if (!c.suspends(id) && !c.suspends(init)) return compileDeclarator(declarator, declaration, c);
  const { kind } = declaration;
  if (id.type !== 'Identifier') {
    const bind = compileSuspendableBindingInitialization(id, c, kind === 'var' ? 'var' : 'initialize');
    const value = c.suspendableExpression(init!);
    return fromGenerator(c, function* (scope, activation) {
      const given = yield* wait(value, scope, activation);
      return yield* wait(() => bind(scope, given, activation), scope, activation);
    });
  }
  const value = compileSuspendableNamed(init!, c, id.name);
  const reference = kind === 'var' ? compileReference(c, id.name, id) : undefined;
  if (reference !== undefined) {
    return fromGenerator(c, function* (scope, activation) {
      const resolved = reference.resolve(scope);
      reference.set(scope, resolved, yield* wait(value, scope, activation));
      return undefined;
    });
  }
  const store = kind === 'var' ? compileAssign(c, id.name, id)
    : isResourceDeclaration(declaration) ? compileResourceDeclaration(id, declaration, c) : compileInitialize(c, id.name);
  return (scope, activation) => {
    const given = value(scope, activation);
    if (given === SUSPENDED) return SUSPENDED;
    store(scope, given);
    return undefined;
  };
}

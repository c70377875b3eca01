import type { t } from '@modrec/parser';
import { SUSPENDED, type Execute, type SuspendableExecute } from '../Code';
import type { Compiler } from '../Compiler';
import { compileNamed, compileSuspendableNamed, IsAnonymousFunctionDefinition } from '../functions/NamedEvaluation';
import { Evaluation_4, Evaluation_5, Evaluation_6 } from '../moduleCode/exportEvaluation';
import { exported } from '../moduleCode/exportItem';
import { compileInitialize } from '../names/compileName';
import type { StatementCompiler } from '../nodeCompilers';
import type { Scope } from '../Scope';

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation */
export const ExportDefaultDeclaration: StatementCompiler<t.ExportDefaultDeclaration> = {
  execute({ declaration }, c): Execute {
    if (declaration.type === 'FunctionDeclaration') return exported(Evaluation_4, c.statement(declaration), c);
    const value = isClass(declaration) ? compileDefaultClass(declaration, c) : compileNamed(declaration, c, 'default');
    const finish = compileFinish(declaration, c);
    return (scope) => {
      finish(scope, () => value(scope));
      return undefined;
    };
  },
  suspendable({ declaration }, c): SuspendableExecute {
    const value = isClass(declaration)
      ? compileSuspendableDefaultClass(declaration, c)
      : compileSuspendableNamed(declaration, c, 'default');
    const finish = compileFinish(declaration, c);
    return (scope, activation) => {
      const evaluated = value(scope, activation);
      if (evaluated === SUSPENDED) return SUSPENDED;
      finish(scope, () => evaluated);
      return undefined;
    };
  },
};

function isClass(declaration: t.Node): declaration is t.ClassDeclaration {
  return declaration.type === 'ClassDeclaration';
}

/** BindingClassDeclarationEvaluation: a class with a name of its own also initializes that. */
function compileDefaultClass(declaration: t.ClassDeclaration, c: Compiler): (scope: Scope) => unknown {
  const { id } = declaration;
  const make = c.named(declaration);
  if (!id) return (scope) => make(scope, 'default');
  const initialize = compileInitialize(c, id.name);
  return (scope) => {
    const value = make(scope, id.name);
    initialize(scope, value);
    return value;
  };
}

function compileSuspendableDefaultClass(declaration: t.ClassDeclaration, c: Compiler): ReturnType<typeof compileSuspendableNamed> {
  const { id } = declaration;
  const make = c.suspendableNamed(declaration);
  const initialize = id ? compileInitialize(c, id.name) : undefined;
  return (scope, activation) => {
    const value = make(scope, activation, id?.name ?? 'default');
    if (value !== SUSPENDED) initialize?.(scope, value);
    return value;
  };
}

/** The algorithm of the declaration, given a way to its operand's value. */
function compileFinish(declaration: t.ExportDefaultDeclaration['declaration'], c: Compiler): (scope: Scope, value: () => unknown) => void {
  const { agent } = c;
  const initialize = compileInitialize(c, '*default*');
  if (isClass(declaration)) {
    const className = declaration.id?.name ?? '*default*';
    return (scope, value) => {
      Evaluation_5(agent, {
        LexicalEnvironment: scope,
        BoundNames: [className],
        BindingClassDeclarationEvaluation: value,
        InitializeBoundName: (_name, given, envRecord) => { initialize(envRecord, given); },
      });
    };
  }
  const anonymous = IsAnonymousFunctionDefinition(declaration);
  return (scope, value) => {
    Evaluation_6(agent, {
      LexicalEnvironment: scope,
      IsAnonymousFunctionDefinition: () => anonymous,
      NamedEvaluation: value,
      Evaluation: value,
      InitializeBoundName: (_name, given, envRecord) => { initialize(envRecord, given); },
    });
  };
}

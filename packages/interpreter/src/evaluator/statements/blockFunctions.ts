import type { t } from '@modrec/parser';
import { Q } from '../../completion';
import type { Execute } from '../Code';
import type { Compiler } from '../Compiler';
import { variableEnvironmentOf } from '../evals/variableEnvironment';
import { compileRead } from '../names/compileName';
import { writeSlot } from '../names/slots';
import type { CompileScope } from '../scopes/CompileScope';
import { doNothing } from './doNothing';

/**
 * What evaluating a function declaration in a block does beyond nothing: in sloppy code the function may also become the value of a
 * variable of its name.
 *
 * https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics
 */
export function compileBlockFunctionEvaluation(node: t.FunctionDeclaration, c: Compiler): Execute {
  const owner = variableScope(c.scope);
  if (c.strict || c.scope === owner || node.async || node.generator) return doNothing;
  switch (owner.kind) {
    case 'script': return inScript(node, c);
    case 'eval': return inEval(node, c);
    default: return inFunction(node, c, owner);
  }
}

/** The scope of the variables of the function, script or eval around. */
function variableScope(from: CompileScope): CompileScope {
  let scope = from;
  while (!['function', 'function-body', 'script', 'eval', 'module'].includes(scope.kind)) scope = scope.parent!;
  return scope;
}

function inFunction(node: t.FunctionDeclaration, c: Compiler, owner: CompileScope): Execute {
  const func = owner.kind === 'function' ? owner : owner.parent!;
  if (c.unit.analysis.functions.get(func.info.node)?.annexBFunctions.has(node) !== true) return doNothing;
  const name = node.id!.name;
  const read = compileRead(c, name);
  const store = writeSlot(c.scope.hopsTo(owner), owner.slots.get(name)!.slot);
  return (scope) => {
    store(scope, read(scope));
    return undefined;
  };
}

/** GlobalDeclarationInstantiation has settled what happens. */
function inScript(node: t.FunctionDeclaration, c: Compiler): Execute {
  const { GlobalEnv } = c.realm;
  const read = compileRead(c, node.id!.name);
  return (scope) => {
    const evaluate = GlobalEnv.hoistedFunctions.get(node);
    if (evaluate !== undefined) Q(evaluate({ VariableEnvironment: GlobalEnv, LexicalEnvironment: { GetBindingValue: () => read(scope) } }));
    return undefined;
  };
}

/** EvalDeclarationInstantiation leaves those functions among the analysed ones that become variables. */
function inEval(node: t.FunctionDeclaration, c: Compiler): Execute {
  const { realm, unit: { analysis } } = c;
  const name = node.id!.name;
  const read = compileRead(c, name);
  return (scope) => {
    if (!analysis.annexBFunctions.has(node)) return undefined;
    const value = read(scope);
    const variables = variableEnvironmentOf(c, scope);
    if (variables.kind === 'global') Q(realm.GlobalEnv.SetMutableBinding(name, value, false));
    else variables.set(name, value);
    return undefined;
  };
}

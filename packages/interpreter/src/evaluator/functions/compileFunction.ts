import type { t } from '@modrec/parser';
import { noteTailCalls } from '../calls/tailPosition';
import { SUSPENDED, type Evaluate, type Execute, type SuspendableEvaluate, type SuspendableExecute } from '../Code';
import type { BodyContext, BodyKind, Compiler } from '../Compiler';
import { RETURN } from '../Completion';
import { declaresResources } from '../disposal/disposing';
import { readSlot } from '../names/slots';
import { CompileScope, isLexicalKind } from '../scopes/CompileScope';
import { scopeMaker, scopeTemplate } from '../scopes/scopeTemplates';
import { TDZ, type Scope } from '../Scope';
import { ReturnSignal } from '../suspension/Activation';
import { doNothing } from '../statements/doNothing';
import { compileStatementList, compileSuspendableStatementList } from '../statements/statementLists';
import { tellsStatements } from '../statements/tracedStatements';
import type { CompiledFunction, FunctionCode } from './FunctionCode';
import { compileFunctionDeclarationInstantiation } from './FunctionDeclarationInstantiation';

/** Compiles a function for its first call. `c` is where the function stands. */
export function compileFunction(code: FunctionCode, c: Compiler): CompiledFunction {
  const { info } = code;
  const scope = CompileScope.inside(info.scope, c.scope);
  if (code.kind === 'derivedClass' && !scope.slots.has('this')) scope.addSlot('this', 'this');
  const bodyScope = info.bodyScope === info.scope ? scope : CompileScope.inside(info.bodyScope, scope);
  const body: BodyContext = { kind: bodyKind(code), states: 0, scope, returnSlot: scope.allocate(), completionSlot: undefined };
  const parameters = c.forBody(scope, body);
  const inBody = c.forBody(bodyScope, body);
  const slotOf = (name: string): number => scope.slots.get(name)?.slot ?? 0;

  const instantiate = compileFunctionDeclarationInstantiation(code, parameters, inBody);
  const run = compileBody(code, inBody);
  return {
    newScope: scopeMaker(templateOf(scope, bodyScope, info.hasParameterExpressions)),
    parameterSlots: instantiate.parametersInSlots ? info.parameterNames.map(slotOf) : undefined,
    thisSlot: slotOf('this'),
    newTargetSlot: slotOf('new.target'),
    homeObjectSlot: slotOf('home-object'),
    activeFunctionSlot: slotOf('active-function'),
    instantiate: instantiate.run,
    evaluate: run.evaluate,
    suspendable: run.suspendable,
  };
}

interface CompiledBody {
  readonly evaluate: Evaluate;
  readonly suspendable: SuspendableEvaluate | undefined;
}

function plain(evaluate: Evaluate): CompiledBody {
  return { evaluate, suspendable: undefined };
}

function bodyKind(code: FunctionCode): BodyKind {
  switch (code.kind) {
    case 'async': case 'asyncArrow': return 'async';
    case 'generator': case 'asyncGenerator': return code.kind;
    default: return 'plain';
  }
}

function compileBody(code: FunctionCode, c: Compiler): CompiledBody {
  const { node } = code;
  if (node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty') throw new Error('a field initialiser brings its own compiler');
  const suspendable = c.body.kind !== 'plain';
  if (node.type !== 'StaticBlock' && node.body.type !== 'BlockStatement') {
    noteTailCalls(node.body, c);
    return suspendable ? { evaluate: neverPlain, suspendable: root(c.suspendableExpression(node.body), c) } : plain(c.expression(node.body));
  }
  const statements: readonly t.Statement[] = node.type === 'StaticBlock' ? node.body : (node.body as t.BlockStatement).body;
  if (!suspendable) return plain(inBodyScope(compileResult(statements, c), c));
  return { evaluate: neverPlain, suspendable: root(inSuspendableBodyScope(suspendableResultOf(compileSuspendableStatementList(statements, c), c), c), c) };
}

const neverPlain: Evaluate = () => {
  throw new Error('a body that can suspend runs in an activation');
};

/** The function's result. A `return` at the end of the body gives its value without the detour over the return slot. */
function compileResult(statements: readonly t.Statement[], c: Compiler): Evaluate {
  const last = statements.at(-1);
  if (last?.type !== 'ReturnStatement' || !last.argument || declaresResources(statements) || tellsStatements(c)) return resultOf(compileStatementList(statements, c), c);
  const before = compileStatementList(statements.slice(0, -1), c);
  noteTailCalls(last.argument, c);
  const value = c.expression(last.argument);
  if (before === doNothing) return value;
  const { returnSlot, scope: storage } = c.body;
  const returned = readSlot(c.scope.hopsTo(storage), returnSlot);
  return (scope) => (before(scope) === undefined ? value(scope) : returned(scope));
}

/** The function's result: what it returned, or undefined when its statements came to an end. */
function resultOf(list: Execute, c: Compiler): Evaluate {
  const { returnSlot, scope: storage } = c.body;
  const hops = c.scope.hopsTo(storage);
  if (hops === 0) return (scope) => (list(scope) === RETURN ? scope[returnSlot] : undefined);
  return (scope) => (list(scope) === RETURN ? (scope[0] as Scope)[returnSlot] : undefined);
}

function suspendableResultOf(list: SuspendableExecute, c: Compiler): SuspendableEvaluate {
  const { returnSlot, scope: storage } = c.body;
  const hops = c.scope.hopsTo(storage);
  return (scope, activation) => {
    const completion = list(scope, activation);
    if (completion === SUSPENDED) return SUSPENDED;
    if (completion !== RETURN) activation.awaitsResult = false;
    return completion === RETURN ? (hops === 0 ? scope : (scope[0] as Scope))[returnSlot] : undefined;
  };
}

/** Under parameter expressions the body's names may have a scope of their own; FunctionDeclarationInstantiation leaves it in the return slot. */
function inBodyScope(evaluate: Evaluate, c: Compiler): Evaluate {
  if (c.scope === c.body.scope || !c.scope.materialized) return evaluate;
  const { returnSlot } = c.body;
  return (scope) => evaluate(scope[returnSlot] as Scope);
}

function inSuspendableBodyScope(evaluate: SuspendableEvaluate, c: Compiler): SuspendableEvaluate {
  if (c.scope === c.body.scope || !c.scope.materialized) return evaluate;
  const { returnSlot } = c.body;
  const state = c.newState();
  return (scope, activation) => {
    const bodyScope = (activation.take(state) ?? scope[returnSlot]) as Scope;
    const result = evaluate(bodyScope, activation);
    if (result === SUSPENDED) activation.save(state, bodyScope);
    return result;
  };
}

/** The outermost suspendable code of a body: where a return that was asked for from outside ends. */
function root(body: SuspendableEvaluate, c: Compiler): SuspendableEvaluate {
  if (c.body.kind === 'async') return body;
  return (scope, activation) => {
    try {
      const result = body(scope, activation);
      // A finally block may have ended the return otherwise.
      activation.returning = false;
      return result;
    } catch (error) {
      activation.returning = error instanceof ReturnSignal;
      if (!(error instanceof ReturnSignal)) throw error;
      return error.value;
    }
  };
}

/** A scope as a call finds it: lexical bindings uninitialized, everything else undefined. */
function templateOf(scope: CompileScope, bodyScope: CompileScope, parametersUninitialized: boolean): Scope {
  const template = scopeTemplate(scope.size);
  for (const { slot, kind } of scope.slots.values()) {
    if (isLexicalKind(kind) || (parametersUninitialized && kind === 'parameter')) template[slot] = TDZ;
  }
  if (bodyScope !== scope && !bodyScope.materialized) {
    for (const { slot, kind } of bodyScope.slots.values()) if (isLexicalKind(kind)) template[slot] = TDZ;
  }
  return template;
}

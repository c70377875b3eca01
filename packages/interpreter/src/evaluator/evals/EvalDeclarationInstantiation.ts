import { boundNamesOfNode, type ParsedScript, type t } from '@modrec/parser';
import {
  CanDeclareGlobalFunction, CanDeclareGlobalVar, CreateGlobalFunctionBinding, CreateGlobalVarBinding, HasLexicalDeclaration,
} from '../../environments/globalDeclarations';
import { Q } from '../../completion';
import type { Compiler } from '../Compiler';
import type { CompileScope } from '../scopes/CompileScope';
import type { Scope } from '../Scope';
import { variableEnvironmentOf, type VariableEnvironment } from './variableEnvironment';

/**
 * Declares what eval code declares, in the code's own scope or in the function or global scope around it.
 *
 * https://tc39.es/ecma262/#sec-evaldeclarationinstantiation
 *
 * @param c in the scope of the eval code
 * @param hoistedFunctions candidates of Annex B.3.2.3; those that may not be hoisted here are taken out
 * @returns what does it, given the eval code's run-time scope; it throws before it has declared anything
 */
export function EvalDeclarationInstantiation(parsed: ParsedScript, c: Compiler, hoistedFunctions: Set<t.FunctionDeclaration>): (scope: Scope) => void {
  const funcsToInitialize = lastFunctions(parsed);
  const declaredVariableNames = variableNames(parsed, funcsToInitialize);
  if (parsed.strict) return (scope) => { initializeOwnFunctions(scope, c, funcsToInitialize); };
  return (scope) => {
    const variableEnv = variableEnvironmentOf(c, scope);
    refuseConflicts(parsed.VarDeclaredNames, c, variableEnv);
    checkGlobals(c, variableEnv, [...funcsToInitialize.keys()], declaredVariableNames);
    hoistBlockFunctions(c, variableEnv, hoistedFunctions, new Set([...funcsToInitialize.keys(), ...declaredVariableNames]));
    for (const [name, declaration] of funcsToInitialize) declareFunction(c, variableEnv, name, c.named(declaration)(scope, name));
    for (const name of declaredVariableNames) declareVariable(c, variableEnv, name);
  };
}

/** Of several functions with one name the last counts, in its own place. */
function lastFunctions(parsed: ParsedScript): Map<string, t.FunctionDeclaration> {
  const functions = new Map<string, t.FunctionDeclaration>();
  for (const declaration of parsed.VarScopedDeclarations) {
    if (declaration.type !== 'FunctionDeclaration') continue;
    const name = declaration.id!.name;
    functions.delete(name);
    functions.set(name, declaration);
  }
  return functions;
}

function variableNames(parsed: ParsedScript, functions: ReadonlyMap<string, unknown>): Set<string> {
  const names = new Set<string>();
  for (const declaration of parsed.VarScopedDeclarations) {
    if (declaration.type === 'FunctionDeclaration') continue;
    for (const name of boundNamesOfNode(declaration)) if (!functions.has(name)) names.add(name);
  }
  return names;
}

function initializeOwnFunctions(scope: Scope, c: Compiler, functions: ReadonlyMap<string, t.FunctionDeclaration>): void {
  for (const [name, declaration] of functions) scope[c.scope.slots.get(name)!.slot] = c.named(declaration)(scope, name);
}

/** Whether a scope between the eval and the variable environment has the name; a catch parameter does not stand in the way. */
function hasBindingBefore(name: string, c: Compiler, variableEnv: VariableEnvironment): boolean {
  for (let scope: CompileScope | null = c.scope; scope !== null && scope !== variableEnv.scope; scope = scope.parent) {
    const binding = scope.slots.get(name);
    if (binding !== undefined && binding.kind !== 'catch') return true;
  }
  return variableEnv.hasLexicalBinding(name);
}

function refuseConflicts(names: readonly string[], c: Compiler, variableEnv: VariableEnvironment): void {
  for (const name of names) {
    const conflict = variableEnv.kind === 'global' && HasLexicalDeclaration(c.realm.GlobalEnv, name);
    if (conflict || hasBindingBefore(name, c, variableEnv)) throw c.realm.newError('SyntaxError', `Identifier '${name}' has already been declared`);
  }
}

function checkGlobals(c: Compiler, variableEnv: VariableEnvironment, functions: readonly string[], variables: ReadonlySet<string>): void {
  if (variableEnv.kind !== 'global') return;
  const { GlobalEnv } = c.realm;
  const refuse = (name: string): never => { throw c.realm.newError('TypeError', `Cannot declare global '${name}'`); };
  for (const name of [...functions].reverse()) if (!Q(CanDeclareGlobalFunction(GlobalEnv, name))) refuse(name);
  for (const name of variables) if (!Q(CanDeclareGlobalVar(GlobalEnv, name))) refuse(name);
}

/** Annex B.3.2.3: functions in blocks of the eval code become variables too, where nothing stands in the way. */
function hoistBlockFunctions(c: Compiler, variableEnv: VariableEnvironment, candidates: Set<t.FunctionDeclaration>, declared: Set<string>): void {
  const { GlobalEnv } = c.realm;
  for (const declaration of candidates) {
    const name = declaration.id!.name;
    const definable = !hasBindingBefore(name, c, variableEnv)
      && (variableEnv.kind !== 'global' || (!HasLexicalDeclaration(GlobalEnv, name) && Q(CanDeclareGlobalVar(GlobalEnv, name))));
    if (!definable) candidates.delete(declaration);
    else if (!declared.has(name)) {
      declared.add(name);
      declareVariable(c, variableEnv, name);
    }
  }
}

function declareFunction(c: Compiler, variableEnv: VariableEnvironment, name: string, func: unknown): void {
  if (variableEnv.kind === 'global') Q(CreateGlobalFunctionBinding(c.realm.GlobalEnv, name, func, true));
  else variableEnv.set(name, func);
}

function declareVariable(c: Compiler, variableEnv: VariableEnvironment, name: string): void {
  if (variableEnv.kind === 'global') Q(CreateGlobalVarBinding(c.realm.GlobalEnv, name, true));
  else if (!variableEnv.has(name)) variableEnv.set(name, undefined);
}

import type { t } from '@modrec/parser';
import { currentRealm } from '../agent/currentRealm';
import type { ExecutionContext } from '../agent/ExecutionContext';
import { algorithm } from '../algorithm';
import { Assert, Q, X } from '../completion';
import {
  CanDeclareGlobalFunction,
  CanDeclareGlobalVar,
  CreateGlobalFunctionBinding,
  CreateGlobalVarBinding,
  HasLexicalDeclaration,
  HasRestrictedGlobalProperty,
} from '../environments/globalDeclarations';
import { syntaxError, typeError } from '../errors';
import { duplicateDeclaration, undeclarableGlobal } from './scriptErrors';

/** https://tc39.es/ecma262/#sec-globaldeclarationinstantiation */
export const GlobalDeclarationInstantiation = algorithm('GlobalDeclarationInstantiation', (step, { agent, spec }, script, envRecord) => {
  const realm = currentRealm(agent);
  step`1  lexicalNames ← LexicallyDeclaredNames of script`;
  const lexicalNames = script.LexicallyDeclaredNames;
  step`2  variableNames ← VarDeclaredNames of script`;
  const variableNames = script.VarDeclaredNames;
  step`3  for each name in lexicalNames`;
  for (const name of lexicalNames) {
    step`3.a  if HasLexicalDeclaration(envRecord, name) is true, throw SyntaxError`;
    if (HasLexicalDeclaration(envRecord, name)) throw syntaxError(realm, duplicateDeclaration(script, name));
    step`3.b  hasRestrictedGlobal ← ? HasRestrictedGlobalProperty(envRecord, name)`;
    const hasRestrictedGlobal = Q(HasRestrictedGlobalProperty(envRecord, name));
    step`3.c  note: only what a sloppy direct eval declares is configurable`;
    step`3.d  if hasRestrictedGlobal is true, throw SyntaxError`;
    if (hasRestrictedGlobal) throw syntaxError(realm, duplicateDeclaration(script, name));
  }
  step`4  for each name in variableNames`;
  for (const name of variableNames) {
    step`4.a  if HasLexicalDeclaration(envRecord, name) is true, throw SyntaxError`;
    if (HasLexicalDeclaration(envRecord, name)) throw syntaxError(realm, duplicateDeclaration(script, name));
  }
  step`5  variableDecls ← VarScopedDeclarations of script`;
  const variableDecls = script.VarScopedDeclarations;
  step`6  funcsToInitialize ← « »`;
  const funcsToInitialize: t.FunctionDeclaration[] = [];
  step`7  declaredFuncNames ← « »`;
  const declaredFuncNames = new Set<string>();
  step`8  for each variableDecl in variableDecls, the last one first`;
  for (const variableDecl of [...variableDecls].reverse()) {
    step`8.a  if variableDecl is neither a VariableDeclaration nor a ForBinding nor a BindingIdentifier`;
    if (variableDecl.type !== 'VariableDeclarator') {
      step`8.a.i    assert: variableDecl declares a function of one of the four kinds`;
      Assert(variableDecl.type === 'FunctionDeclaration');
      step`8.a.ii   note: of several functions of a name, the last counts`;
      step`8.a.iii  funcName ← the element of BoundNames of variableDecl`;
      const funcName = spec.BoundNames(variableDecl)[0]!;
      step`8.a.iv   if declaredFuncNames does not contain funcName`;
      if (!declaredFuncNames.has(funcName)) {
        step`8.a.iv.1  funcDefinable ← ? CanDeclareGlobalFunction(envRecord, funcName)`;
        const funcDefinable = Q(CanDeclareGlobalFunction(envRecord, funcName));
        step`8.a.iv.2  if funcDefinable is false, throw TypeError`;
        if (!funcDefinable) throw typeError(realm, undeclarableGlobal(script, funcName));
        step`8.a.iv.3  append funcName to declaredFuncNames`;
        declaredFuncNames.add(funcName);
        step`8.a.iv.4  insert variableDecl as the first element of funcsToInitialize`;
        funcsToInitialize.unshift(variableDecl);
      }
    }
  }
  step`9  declaredVariableNames ← « »`;
  const declaredVariableNames = new Set<string>();
  step`10 for each variableDecl in variableDecls`;
  for (const variableDecl of variableDecls) {
    step`10.a  if variableDecl is a VariableDeclaration, a ForBinding or a BindingIdentifier`;
    if (variableDecl.type === 'VariableDeclarator') {
      step`10.a.i  for each name in BoundNames of variableDecl`;
      for (const name of spec.BoundNames(variableDecl)) {
        step`10.a.i.1  if declaredFuncNames does not contain name`;
        if (!declaredFuncNames.has(name)) {
          step`10.a.i.1.a  variableDefinable ← ? CanDeclareGlobalVar(envRecord, name)`;
          const variableDefinable = Q(CanDeclareGlobalVar(envRecord, name));
          step`10.a.i.1.b  if variableDefinable is false, throw TypeError`;
          if (!variableDefinable) throw typeError(realm, undeclarableGlobal(script, name));
          step`10.a.i.1.c  if declaredVariableNames does not contain name`;
          if (!declaredVariableNames.has(name)) {
            step`10.a.i.1.c.i  append name to declaredVariableNames`;
            declaredVariableNames.add(name);
          }
        }
      }
    }
  }
  step`11 note: unless the global object is exotic, nothing throws from here on`;
  step`12 if functions in blocks are hoisted, as on the web`;
  if (script.kind === 'script') {
    step`12.a  strict ← ScriptIsStrict of script`;
    const strict = script.strict;
    step`12.b  if strict is false`;
    if (!strict) {
      step`12.b.i   declaredFuncOrVariableNames ← declaredFuncNames, then declaredVariableNames`;
      const declaredFuncOrVariableNames = new Set([...declaredFuncNames, ...declaredVariableNames]);
      step`12.b.ii  for each funcDecl that stands in a block, case or default clause x with script Contains x`;
      const replaceable = new Set(script.annexBFunctions);
      for (const funcDecl of replaceable) {
        step`12.b.ii.1  funcName ← StringValue of the name of funcDecl`;
        const funcName = funcDecl.id!.name;
        step`12.b.ii.2  if a var in the place of funcDecl gives no early error`;
        // The parser has left out the others.
        if (replaceable.has(funcDecl)) {
          step`12.b.ii.2.a  if HasLexicalDeclaration(envRecord, funcName) is false`;
          if (!HasLexicalDeclaration(envRecord, funcName)) {
            step`12.b.ii.2.a.i   funcDefinable ← ? CanDeclareGlobalVar(envRecord, funcName)`;
            const funcDefinable = Q(CanDeclareGlobalVar(envRecord, funcName));
            step`12.b.ii.2.a.ii  if funcDefinable is true`;
            if (funcDefinable) {
              step`12.b.ii.2.a.ii.1  note: what a var or a function at the top level declares is there already`;
              step`12.b.ii.2.a.ii.2  if declaredFuncOrVariableNames does not contain funcName`;
              if (!declaredFuncOrVariableNames.has(funcName)) {
                step`12.b.ii.2.a.ii.2.a  ? CreateGlobalVarBinding(envRecord, funcName, false)`;
                Q(CreateGlobalVarBinding(envRecord, funcName, false));
                step`12.b.ii.2.a.ii.2.b  append funcName to declaredFuncOrVariableNames`;
                declaredFuncOrVariableNames.add(funcName);
              }
              step`12.b.ii.2.a.ii.3  evaluating funcDecl does instead`;
              envRecord.hoistedFunctions.set(
                funcDecl,
                agent.closure('Evaluation of FunctionDeclaration', (step, running) => {
                  step`12.b.ii.2.a.ii.3.a  globalEnv ← the running execution context.VariableEnvironment`;
                  const globalEnv = running.VariableEnvironment;
                  step`12.b.ii.2.a.ii.3.b  blockEnv ← the running execution context.LexicalEnvironment`;
                  const blockEnv = running.LexicalEnvironment;
                  step`12.b.ii.2.a.ii.3.c  funcObj ← ! blockEnv.GetBindingValue(funcName, false)`;
                  const funcObj = X(() => blockEnv.GetBindingValue(funcName, false));
                  step`12.b.ii.2.a.ii.3.d  ? globalEnv.SetMutableBinding(funcName, funcObj, false)`;
                  Q(globalEnv.SetMutableBinding(funcName, funcObj, false));
                  step`12.b.ii.2.a.ii.3.e  return unused`;
                }),
              );
            }
          }
        }
      }
    }
  }
  step`13 lexicalDecls ← LexicallyScopedDeclarations of script`;
  const lexicalDecls = script.LexicallyScopedDeclarations;
  step`14 privateEnv ← null`;
  const context = agent.executionContextStack.top as ExecutionContext;
  Assert(context.PrivateEnvironment === null);
  step`15 for each lexicalDecl in lexicalDecls`;
  for (const lexicalDecl of lexicalDecls) {
    step`15.a  note: the names exist from here on, without a value`;
    step`15.b  for each name in BoundNames of lexicalDecl`;
    for (const name of spec.BoundNames(lexicalDecl)) {
      step`15.b.i  if IsConstantDeclaration of lexicalDecl is true`;
      if (spec.IsConstantDeclaration(lexicalDecl)) {
        step`15.b.i.1   ? envRecord.CreateImmutableBinding(name, true)`;
        Q(envRecord.CreateImmutableBinding(name, true));
      } else {
        step`15.b.ii    else`;
        step`15.b.ii.1  ? envRecord.CreateMutableBinding(name, false)`;
        Q(envRecord.CreateMutableBinding(name, false));
      }
    }
  }
  step`16 for each funcDecl in funcsToInitialize`;
  for (const funcDecl of funcsToInitialize) {
    step`16.a  funcName ← the element of BoundNames of funcDecl`;
    const funcName = spec.BoundNames(funcDecl)[0]!;
    step`16.b  funcObj ← InstantiateFunctionObject of funcDecl with envRecord and privateEnv`;
    const funcObj = agent.evaluator.InstantiateFunctionObject(funcDecl, context);
    step`16.c  ? CreateGlobalFunctionBinding(envRecord, funcName, funcObj, false)`;
    Q(CreateGlobalFunctionBinding(envRecord, funcName, funcObj, false));
  }
  step`17 for each variableName in declaredVariableNames`;
  for (const variableName of declaredVariableNames) {
    step`17.a  ? CreateGlobalVarBinding(envRecord, variableName, false)`;
    Q(CreateGlobalVarBinding(envRecord, variableName, false));
  }
  step`18 return unused`;
});

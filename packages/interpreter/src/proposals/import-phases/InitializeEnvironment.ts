import { namespace, type ExportEntryRecord, type ImportEntryRecord, type Phase } from '@modrec/parser';
import { ExecutionContext } from '../../agent/ExecutionContext';
import { algorithm } from '../../algorithm';
import { Assert, X } from '../../completion';
import { ambiguousExport, missingExport, syntaxError, type ErrorDetails } from '../../errors';
import { ResolvedBindingRecord } from '../../records/ResolvedBinding';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { moduleId } from '../../modules/moduleId';
import { isDeferredNamespace } from '../import-defer/deferredNamespace';
import { noModuleSource } from '../source-phase/errors';
import { isSource } from '../source-phase/source';

/** https://tc39.es/proposal-defer-import-eval/#sec-source-text-module-record-initialize-environment, with the steps of source phase imports (s) */
export const InitializeEnvironment = algorithm(
  'SourceTextModuleRecord.InitializeEnvironment',
  (step, { agent, spec }, module) => {
    step`1  for each exportEntry in module.[[IndirectExportEntries]]`;
    for (const exportEntry of module.IndirectExportEntries) {
      step`1.a  resolution ← module.ResolveExport(exportEntry.[[ExportName]])`;
      const resolution = module.ResolveExport(exportEntry.ExportName!);
      step`1.b  if resolution is null or ambiguous, throw SyntaxError`;
      if (resolution === null || resolution === 'ambiguous') {
        throw syntaxError(module.Realm, unresolvable(module, exportEntry, resolution));
      }
      step`1.c  assert: resolution is a ResolvedBinding Record`;
      Assert(resolution instanceof ResolvedBindingRecord);
    }
    step`2  assert: all named exports of module are resolvable`;
    step`3  realm ← module.[[Realm]]`;
    const realm = module.Realm;
    step`4  assert: realm is not undefined`;
    Assert(realm !== undefined);
    step`5  envRecord ← NewModuleEnvironment(realm.[[GlobalEnv]])`;
    const envRecord = spec.NewModuleEnvironment(realm.GlobalEnv);
    step`6  module.[[Environment]] ← envRecord`;
    module.Environment = envRecord;
    step`7  for each importEntry in module.[[ImportEntries]]`;
    for (const importEntry of module.ImportEntries) {
      step`7.a  importedModule ← GetImportedModule(module, importEntry.[[ModuleRequest]])`;
      const importedModule = spec.GetImportedModule(module, importEntry.ModuleRequest);
      step`7.b  if importEntry.[[ImportName]] = namespace`;
      if (importEntry.ImportName === namespace) {
        step`7.b.i    namespace ← GetModuleNamespace(importedModule, importEntry.[[ModuleRequest]].[[Phase]])`;
        const namespace = spec.GetModuleNamespace(importedModule, importEntry.ModuleRequest.Phase);
        step`7.b.ii   ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
        X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
        step`7.b.iii  ! envRecord.InitializeBinding(importEntry.[[LocalName]], namespace)`;
        X(() => envRecord.InitializeBinding(importEntry.LocalName, namespace));
      } else if (isSource(importEntry.ImportName)) {
        step`7.s      else if importEntry.[[ImportName]] = source`;
        step`7.s.i    if importedModule.[[ModuleSource]] is empty, throw SyntaxError`;
        const moduleSourceObject = importedModule.ModuleSource;
        if (moduleSourceObject === undefined) throw syntaxError(module.Realm, noModuleSource(importedModule, module, importEntry.loc));
        step`7.s.ii   ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
        X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
        step`7.s.iii  ! envRecord.InitializeBinding(importEntry.[[LocalName]], moduleSourceObject)`;
        X(() => envRecord.InitializeBinding(importEntry.LocalName, moduleSourceObject));
      } else {
        step`7.c      else`;
        step`7.c.i   resolution ← importedModule.ResolveExport(importEntry.[[ImportName]])`;
        const resolution = importedModule.ResolveExport(importEntry.ImportName);
        step`7.c.ii  if resolution is null or ambiguous, throw SyntaxError`;
        if (resolution === null || resolution === 'ambiguous') {
          throw syntaxError(module.Realm, unresolvable(module, importEntry, resolution));
        }
        step`7.c.iii  if resolution.[[BindingName]] = namespace or deferred-namespace`;
        if (resolution.BindingName === namespace || isDeferredNamespace(resolution)) {
          let phase: Phase;
          step`7.c.iii.1  if resolution.[[BindingName]] = namespace, phase ← evaluation, else phase ← defer`;
          if (resolution.BindingName === namespace) phase = 'evaluation';
          else phase = 'defer';
          step`7.c.iii.2  namespace ← GetModuleNamespace(resolution.[[Module]], phase)`;
          const namespaceObject = spec.GetModuleNamespace(resolution.Module, phase);
          step`7.c.iii.3  ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
          X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
          step`7.c.iii.4  ! envRecord.InitializeBinding(importEntry.[[LocalName]], namespace)`;
          X(() => envRecord.InitializeBinding(importEntry.LocalName, namespaceObject));
        } else if (isSource(resolution.BindingName)) {
          step`7.c.s    else if resolution.[[BindingName]] = source`;
          step`7.c.s.1  if resolution.[[Module]].[[ModuleSource]] is empty, throw SyntaxError`;
          const moduleSourceObject = resolution.Module.ModuleSource;
          if (moduleSourceObject === undefined) throw syntaxError(module.Realm, noModuleSource(resolution.Module, module, importEntry.loc));
          step`7.c.s.2  ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
          X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
          step`7.c.s.3  ! envRecord.InitializeBinding(importEntry.[[LocalName]], moduleSourceObject)`;
          X(() => envRecord.InitializeBinding(importEntry.LocalName, moduleSourceObject));
        } else {
          step`7.c.iv    else`;
          step`7.c.iv.1  CreateImportBinding(envRecord, importEntry.[[LocalName]], resolution.[[Module]], resolution.[[BindingName]])`;
          spec.CreateImportBinding(envRecord, importEntry.LocalName, resolution.Module, resolution.BindingName);
        }
      }
    }
    step`8   moduleContext ← a new ECMAScript code execution context`;
    const moduleContext = new ExecutionContext();
    step`9   moduleContext.Function ← null`;
    moduleContext.Function = null;
    step`10  assert: module.[[Realm]] is not undefined`;
    Assert(module.Realm !== undefined);
    step`11  moduleContext.Realm ← module.[[Realm]]`;
    moduleContext.Realm = module.Realm;
    step`12  moduleContext.ScriptOrModule ← module`;
    moduleContext.ScriptOrModule = module;
    step`13  moduleContext.VariableEnvironment ← module.[[Environment]]`;
    moduleContext.VariableEnvironment = module.Environment;
    step`14  moduleContext.LexicalEnvironment ← module.[[Environment]]`;
    moduleContext.LexicalEnvironment = module.Environment;
    step`15  moduleContext.PrivateEnvironment ← null`;
    moduleContext.PrivateEnvironment = null;
    step`16  module.[[Context]] ← moduleContext`;
    module.Context = moduleContext;
    step`17  push moduleContext onto the execution context stack`;
    agent.executionContextStack.push(moduleContext);
    step`18  code ← module.[[ECMAScriptCode]]`;
    const code = module.ECMAScriptCode;
    step`19  variableDecls ← VarScopedDeclarations of code`;
    const variableDecls = code.VarScopedDeclarations;
    step`20  declaredVariableNames ← « »`;
    const declaredVariableNames = new Set<string>(); // NOTE: a Set, as only membership is asked for
    step`21  for each variableDecl in variableDecls`;
    for (const variableDecl of variableDecls) {
      step`21.a  for each name of the BoundNames of variableDecl`;
      for (const name of spec.BoundNames(variableDecl)) {
        step`21.a.i  if declaredVariableNames does not contain name`;
        if (!declaredVariableNames.has(name)) {
          step`21.a.i.1  ! envRecord.CreateMutableBinding(name, false)`;
          X(() => envRecord.CreateMutableBinding(name, false));
          step`21.a.i.2  ! envRecord.InitializeBinding(name, undefined)`;
          X(() => envRecord.InitializeBinding(name, undefined));
          step`21.a.i.3  append name to declaredVariableNames`;
          declaredVariableNames.add(name);
        }
      }
    }
    step`22  lexicalDecls ← LexicallyScopedDeclarations of code`;
    const lexicalDecls = code.LexicallyScopedDeclarations;
    step`23  privateEnv ← null`;
    // The evaluator takes both environments from the context.
    step`24  for each lexicalDecl in lexicalDecls`;
    for (const lexicalDecl of lexicalDecls) {
      step`24.a  for each name of the BoundNames of lexicalDecl`;
      for (const name of spec.BoundNames(lexicalDecl)) {
        step`24.a.i  if IsConstantDeclaration of lexicalDecl`;
        if (spec.IsConstantDeclaration(lexicalDecl)) {
          step`24.a.i.1  ! envRecord.CreateImmutableBinding(name, true)`;
          X(() => envRecord.CreateImmutableBinding(name, true));
        } else {
          step`24.a.ii    else`;
          step`24.a.ii.1  ! envRecord.CreateMutableBinding(name, false)`;
          X(() => envRecord.CreateMutableBinding(name, false));
        }
        step`24.a.iii  if lexicalDecl is a declaration of a function, of any of the four kinds`;
        if (lexicalDecl.type === 'FunctionDeclaration') {
          step`24.a.iii.1  funcObj ← InstantiateFunctionObject of lexicalDecl, with envRecord and privateEnv`;
          const funcObj = agent.evaluator.InstantiateFunctionObject(lexicalDecl, moduleContext);
          step`24.a.iii.2  ! envRecord.InitializeBinding(name, funcObj)`;
          X(() => envRecord.InitializeBinding(name, funcObj));
        }
      }
    }
    step`25  remove moduleContext from the execution context stack`;
    agent.executionContextStack.pop();
    step`26  return unused`;
  },
);

/** A name that another module does not have, or has twice. */
function unresolvable(
  module: SourceTextModuleRecord,
  { ModuleRequest, ImportName, loc }: ImportEntryRecord | ExportEntryRecord,
  resolution: null | 'ambiguous',
): ErrorDetails {
  const from = module.Realm.Agent.spec.GetImportedModule(module, ModuleRequest!);
  const fault = { module: moduleId(module), exportName: String(ImportName), from: moduleId(from), loc };
  return resolution === null ? missingExport(fault) : ambiguousExport(fault);
}

import { namespace, type ImportEntryRecord, type Phase } from '@modrec/parser';
import { ExecutionContext } from '../../agent/ExecutionContext';
import { algorithm } from '../../algorithm';
import { Assert, Q, X } from '../../completion';
import { ambiguousExport, missingExport, syntaxError, type ErrorDetails } from '../../errors';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { moduleId } from '../../modules/moduleId';
import { isDeferredNamespace } from '../import-defer/deferredNamespace';
import { isFilteredNamespace } from './filteredNamespace';

/** https://tc39.es/proposal-deferred-reexports/#sec-source-text-module-record-initialize-environment */
export const InitializeEnvironment = algorithm(
  'SourceTextModuleRecord.InitializeEnvironment',
  (step, { agent, spec }, module) => {
    step`1  for each exportEntry in module.[[IndirectExportEntries]]`;
    for (const exportEntry of module.IndirectExportEntries) {
      const importer = { module, loc: exportEntry.loc };
      step`1.a  ? EnsureResolvableBinding(module, exportEntry.[[ExportName]], disallow-ambiguous)`;
      Q(spec.EnsureResolvableBinding(module, exportEntry.ExportName!, 'disallow-ambiguous', importer));
    }
    step`2  for each exportEntry in module.[[StarExportEntries]]`;
    for (const exportEntry of module.StarExportEntries) {
      const importer = { module, loc: exportEntry.loc };
      step`2.a  importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
      const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest!);
      step`2.b  for each name in importedModule.GetExportedNames()`;
      for (const name of importedModule.GetExportedNames()) {
        step`2.b.i   note: only for what importedModule exports with defer; whose InitializeEnvironment throws for the rest cannot be observed`;
        step`2.b.ii  if name is not "default", ? EnsureResolvableBinding(importedModule, name, disallow-ambiguous)`;
        if (name !== 'default') Q(spec.EnsureResolvableBinding(importedModule, name, 'disallow-ambiguous', importer));
      }
    }
    step`3  assert: all named exports of module are resolvable`;
    step`4  realm ← module.[[Realm]]`;
    const realm = module.Realm;
    step`5  assert: realm is not undefined`;
    Assert(realm !== undefined);
    step`6  envRecord ← NewModuleEnvironment(realm.[[GlobalEnv]])`;
    const envRecord = spec.NewModuleEnvironment(realm.GlobalEnv);
    step`7  module.[[Environment]] ← envRecord`;
    module.Environment = envRecord;
    step`8  for each importEntry in module.[[ImportEntries]]`;
    for (const importEntry of module.ImportEntries) {
      const importer = { module, loc: importEntry.loc };
      step`8.a  importedModule ← GetImportedModule(module, importEntry.[[ModuleRequest]])`;
      const importedModule = spec.GetImportedModule(module, importEntry.ModuleRequest);
      step`8.b  if importEntry.[[ImportName]] is namespace`;
      if (importEntry.ImportName === namespace) {
        step`8.b.i    for each name in importedModule.GetExportedNames()`;
        for (const name of importedModule.GetExportedNames()) {
          step`8.b.i.1  note: only for what importedModule exports with defer; whose InitializeEnvironment throws for the rest cannot be observed`;
          step`8.b.i.2  ? EnsureResolvableBinding(importedModule, name, allow-ambiguous)`;
          Q(spec.EnsureResolvableBinding(importedModule, name, 'allow-ambiguous', importer));
        }
        step`8.b.ii   namespace ← GetModuleNamespace(importedModule, importEntry.[[ModuleRequest]].[[Phase]], all)`;
        const namespaceObject = spec.GetModuleNamespace(importedModule, importEntry.ModuleRequest.Phase, 'all');
        step`8.b.iii  ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
        X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
        step`8.b.iv   ! envRecord.InitializeBinding(importEntry.[[LocalName]], namespace)`;
        X(() => envRecord.InitializeBinding(importEntry.LocalName, namespaceObject));
      } else if (isFilteredNamespace(importEntry)) {
        step`8.c      else if importEntry.[[ImportName]] is filtered-namespace`;
        step`8.c.i    for each name in importEntry.[[NamespaceNamesFilter]], ? EnsureResolvableBinding(importedModule, name, disallow-ambiguous)`;
        for (const name of importEntry.NamespaceNamesFilter!) {
          Q(spec.EnsureResolvableBinding(importedModule, name, 'disallow-ambiguous', importer));
        }
        step`8.c.ii   namespace ← GetModuleNamespace(importedModule, importEntry.[[ModuleRequest]].[[Phase]], importEntry.[[NamespaceNamesFilter]])`;
        const namespaceObject = spec.GetModuleNamespace(importedModule, importEntry.ModuleRequest.Phase, importEntry.NamespaceNamesFilter);
        step`8.c.iii  ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
        X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
        step`8.c.iv   ! envRecord.InitializeBinding(importEntry.[[LocalName]], namespace)`;
        X(() => envRecord.InitializeBinding(importEntry.LocalName, namespaceObject));
      } else {
        step`8.d      else`;
        step`8.d.i    resolution ← importedModule.ResolveExport(importEntry.[[ImportName]])`;
        const resolution = importedModule.ResolveExport(importEntry.ImportName);
        step`8.d.ii   if resolution is null or ambiguous, throw SyntaxError`;
        if (resolution === null || resolution === 'ambiguous') {
          throw syntaxError(module.Realm, unresolvable(module, importEntry, resolution));
        }
        step`8.d.iii  if resolution.[[BindingName]] = namespace or deferred-namespace`;
        if (resolution.BindingName === namespace || isDeferredNamespace(resolution)) {
          let phase: Phase;
          step`8.d.iii.1  if resolution.[[BindingName]] = namespace, phase ← evaluation, else phase ← defer`;
          if (resolution.BindingName === namespace) phase = 'evaluation';
          else phase = 'defer';
          step`8.d.iii.2  namespace ← GetModuleNamespace(resolution.[[Module]], phase, all)`;
          const namespaceObject = spec.GetModuleNamespace(resolution.Module, phase, 'all');
          step`8.d.iii.3  ! envRecord.CreateImmutableBinding(importEntry.[[LocalName]], true)`;
          X(() => envRecord.CreateImmutableBinding(importEntry.LocalName, true));
          step`8.d.iii.4  ! envRecord.InitializeBinding(importEntry.[[LocalName]], namespace)`;
          X(() => envRecord.InitializeBinding(importEntry.LocalName, namespaceObject));
        } else {
          step`8.d.iv    else`;
          step`8.d.iv.1  CreateImportBinding(envRecord, importEntry.[[LocalName]], resolution.[[Module]], resolution.[[BindingName]])`;
          spec.CreateImportBinding(envRecord, importEntry.LocalName, resolution.Module, resolution.BindingName);
        }
      }
    }
    step`9   for each exportEntry in module.[[IndirectExportEntries]]`;
    for (const exportEntry of module.IndirectExportEntries) {
      step`9.a  if exportEntry.[[ImportName]] is filtered-namespace`;
      if (isFilteredNamespace(exportEntry)) {
        const importer = { module, loc: exportEntry.loc };
        step`9.a.i    localName ← "*", exportEntry.[[ExportName]] and "*"`;
        const localName = '*' + exportEntry.ExportName! + '*';
        step`9.a.ii   importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
        const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest!);
        step`9.a.iii  for each name in exportEntry.[[NamespaceNamesFilter]], ? EnsureResolvableBinding(importedModule, name, disallow-ambiguous)`;
        for (const name of exportEntry.NamespaceNamesFilter!) {
          Q(spec.EnsureResolvableBinding(importedModule, name, 'disallow-ambiguous', importer));
        }
        step`9.a.iv   filteredNamespace ← GetModuleNamespace(importedModule, exportEntry.[[ModuleRequest]].[[Phase]], exportEntry.[[NamespaceNamesFilter]])`;
        const { Phase } = exportEntry.ModuleRequest!;
        const filteredNamespace = spec.GetModuleNamespace(importedModule, Phase, exportEntry.NamespaceNamesFilter);
        step`9.a.v    ! envRecord.CreateImmutableBinding(localName, true)`;
        X(() => envRecord.CreateImmutableBinding(localName, true));
        step`9.a.vi   ! envRecord.InitializeBinding(localName, filteredNamespace)`;
        X(() => envRecord.InitializeBinding(localName, filteredNamespace));
      }
    }
    step`10  for each exportEntry in module.[[OptionalIndirectExportEntries]]`;
    for (const exportEntry of module.OptionalIndirectExportEntries) {
      step`10.a  if exportEntry.[[ImportName]] is filtered-namespace`;
      if (isFilteredNamespace(exportEntry)) {
        step`10.a.i    localName ← "*", exportEntry.[[ExportName]] and "*"`;
        const localName = '*' + exportEntry.ExportName! + '*';
        step`10.a.ii   initializationSteps ← a closure over module and exportEntry`;
        const initializationSteps = agent.closure('initializationSteps', (step) => {
          step`10.a.ii.1  importedModule ← GetImportedModule(module, exportEntry.[[ModuleRequest]])`;
          const importedModule = spec.GetImportedModule(module, exportEntry.ModuleRequest!);
          step`10.a.ii.2  return GetModuleNamespace(importedModule, exportEntry.[[ModuleRequest]].[[Phase]], exportEntry.[[NamespaceNamesFilter]])`;
          return spec.GetModuleNamespace(importedModule, exportEntry.ModuleRequest!.Phase, exportEntry.NamespaceNamesFilter);
        });
        step`10.a.iii  CreateDeferredInitializationBinding(envRecord, localName, initializationSteps)`;
        spec.CreateDeferredInitializationBinding(envRecord, localName, initializationSteps);
        step`10.a.iv   note: whether the module is there depends on who imports the name; they have asked EnsureResolvableBinding about it`;
      }
    }
    step`11   moduleContext ← a new ECMAScript code execution context`;
    const moduleContext = new ExecutionContext();
    step`12   moduleContext.Function ← null`;
    moduleContext.Function = null;
    step`13  assert: module.[[Realm]] is not undefined`;
    Assert(module.Realm !== undefined);
    step`14  moduleContext.Realm ← module.[[Realm]]`;
    moduleContext.Realm = module.Realm;
    step`15  moduleContext.ScriptOrModule ← module`;
    moduleContext.ScriptOrModule = module;
    step`16  moduleContext.VariableEnvironment ← module.[[Environment]]`;
    moduleContext.VariableEnvironment = module.Environment;
    step`17  moduleContext.LexicalEnvironment ← module.[[Environment]]`;
    moduleContext.LexicalEnvironment = module.Environment;
    step`18  moduleContext.PrivateEnvironment ← null`;
    moduleContext.PrivateEnvironment = null;
    step`19  module.[[Context]] ← moduleContext`;
    module.Context = moduleContext;
    step`20  push moduleContext onto the execution context stack`;
    agent.executionContextStack.push(moduleContext);
    step`21  code ← module.[[ECMAScriptCode]]`;
    const code = module.ECMAScriptCode;
    step`22  variableDecls ← VarScopedDeclarations of code`;
    const variableDecls = code.VarScopedDeclarations;
    step`23  declaredVariableNames ← « »`;
    const declaredVariableNames = new Set<string>(); // NOTE: a Set, as only membership is asked for
    step`24  for each variableDecl in variableDecls`;
    for (const variableDecl of variableDecls) {
      step`24.a  for each name of the BoundNames of variableDecl`;
      for (const name of spec.BoundNames(variableDecl)) {
        step`24.a.i  if declaredVariableNames does not contain name`;
        if (!declaredVariableNames.has(name)) {
          step`24.a.i.1  ! envRecord.CreateMutableBinding(name, false)`;
          X(() => envRecord.CreateMutableBinding(name, false));
          step`24.a.i.2  ! envRecord.InitializeBinding(name, undefined)`;
          X(() => envRecord.InitializeBinding(name, undefined));
          step`24.a.i.3  append name to declaredVariableNames`;
          declaredVariableNames.add(name);
        }
      }
    }
    step`25  lexicalDecls ← LexicallyScopedDeclarations of code`;
    const lexicalDecls = code.LexicallyScopedDeclarations;
    step`26  privateEnv ← null`;
    // The evaluator takes both environments from the context.
    step`27  for each lexicalDecl in lexicalDecls`;
    for (const lexicalDecl of lexicalDecls) {
      step`27.a  for each name of the BoundNames of lexicalDecl`;
      for (const name of spec.BoundNames(lexicalDecl)) {
        step`27.a.i  if IsConstantDeclaration of lexicalDecl`;
        if (spec.IsConstantDeclaration(lexicalDecl)) {
          step`27.a.i.1  ! envRecord.CreateImmutableBinding(name, true)`;
          X(() => envRecord.CreateImmutableBinding(name, true));
        } else {
          step`27.a.ii    else`;
          step`27.a.ii.1  ! envRecord.CreateMutableBinding(name, false)`;
          X(() => envRecord.CreateMutableBinding(name, false));
        }
        step`27.a.iii  if lexicalDecl is a declaration of a function, of any of the four kinds`;
        if (lexicalDecl.type === 'FunctionDeclaration') {
          step`27.a.iii.1  funcObj ← InstantiateFunctionObject of lexicalDecl, with envRecord and privateEnv`;
          const funcObj = agent.evaluator.InstantiateFunctionObject(lexicalDecl, moduleContext);
          step`27.a.iii.2  ! envRecord.InitializeBinding(name, funcObj)`;
          X(() => envRecord.InitializeBinding(name, funcObj));
        }
      }
    }
    step`28  remove moduleContext from the execution context stack`;
    agent.executionContextStack.pop();
    step`29  return unused`;
  },
);

/** A name that another module does not have, or has twice. */
function unresolvable(
  module: SourceTextModuleRecord,
  { ModuleRequest, ImportName, loc }: ImportEntryRecord,
  resolution: null | 'ambiguous',
): ErrorDetails {
  const from = module.Realm.Agent.spec.GetImportedModule(module, ModuleRequest);
  const fault = { module: moduleId(module), exportName: String(ImportName), from: moduleId(from), loc };
  return resolution === null ? missingExport(fault) : ambiguousExport(fault);
}

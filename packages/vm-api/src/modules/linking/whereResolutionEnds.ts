import type { ModuleRecord, ModuleRequestRecord, SourceTextModuleRecord } from '@modrec/interpreter';
import { isSourceText } from './graph';

type ImportEntry = SourceTextModuleRecord['ImportEntries'][number];
type ExportEntry = SourceTextModuleRecord['IndirectExportEntries'][number];

/** An import, or a re-export, of a module. */
export interface Declaration {
  readonly importer: SourceTextModuleRecord;
  readonly entry: ImportEntry | ExportEntry;
}

/** Why a declaration does not resolve: what is wrong with the last name on its way, and the request that has led there. */
export type ResolutionEnd =
  | { readonly kind: 'missing' | 'ambiguous' | 'cycle'; readonly specifier: string; readonly name: string }
  | { readonly kind: 'source'; readonly module: ModuleRecord };

/** A name that is asked of a module. */
interface Step {
  readonly importer: SourceTextModuleRecord;
  readonly request: ModuleRequestRecord;
  readonly name: string;
}

/** Follows a declaration that does not resolve through the re-exports on its way, to the module at which the way ends. */
export function whereResolutionEnds({ importer, entry }: Declaration): ResolutionEnd {
  const met = new Map<ModuleRecord, Set<string>>();
  const meets = (module: ModuleRecord, name: string): boolean => {
    const names = met.get(module) ?? new Set();
    met.set(module, names);
    return names.size === names.add(name).size;
  };
  if ('ExportName' in entry && entry.ExportName !== null) meets(importer, entry.ExportName);
  let step: Step | ModuleRecord = stepOf(importer, entry);
  for (;;) {
    if (!('request' in step)) return { kind: 'source', module: step };
    const { request, name } = step;
    const from = importedModule(step.importer, request);
    const end = { specifier: request.Specifier, name };
    if (meets(from, name)) return { kind: 'cycle', ...end };
    const next = nextStep(from, name);
    if (next === undefined) return { kind: from.ResolveExport(name) === 'ambiguous' ? 'ambiguous' : 'missing', ...end };
    step = next;
  }
}

/** What a declaration asks for: a name, or else the source of the module. */
function stepOf(importer: SourceTextModuleRecord, { ModuleRequest, ImportName }: ImportEntry | ExportEntry): Step | ModuleRecord {
  const request = ModuleRequest!;
  return typeof ImportName === 'string' ? { importer, request, name: ImportName } : importedModule(importer, request);
}

/** What a module that does not have a name itself asks of another. */
function nextStep(module: ModuleRecord, name: string): Step | ModuleRecord | undefined {
  if (!isSourceText(module)) return undefined;
  const indirect = module.IndirectExportEntries.find(({ ExportName }) => ExportName === name);
  if (indirect !== undefined) return stepOf(module, indirect);
  const star = module.StarExportEntries.find(({ ModuleRequest }) => importedModule(module, ModuleRequest!).ResolveExport(name) === 'ambiguous');
  return star && { importer: module, request: star.ModuleRequest!, name };
}

function importedModule(importer: SourceTextModuleRecord, request: ModuleRequestRecord): ModuleRecord {
  return importer.Realm.Agent.spec.GetImportedModule(importer, request);
}

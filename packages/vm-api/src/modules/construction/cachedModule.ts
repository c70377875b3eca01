import { allButDefault, namespace, ParseErrors, parseModule, sourceImportName } from '@modrec/interpreter';
import type { ParsedModule, t } from '@modrec/parser';
import { decodeCachedData, encodeCachedData } from '../../cachedData/cachedData';
import { vmAgent } from '../../engine/vmAgent';

/** What is kept of a module's parse: all that is asked before the module is linked. */
type Facts = Pick<ParsedModule, 'ModuleRequests' | 'ImportEntries' | 'ExportEntries' | 'HasTLA'>;

/** Names of imports that are no strings, which serialization does not take. */
const symbols: readonly unknown[] = [namespace, allButDefault, sourceImportName];

/** The data that spare a module's text its parsing when a module is made of it again. */
export function cachedDataOf(parsed: ParsedModule): Buffer {
  const { ModuleRequests, ImportEntries, ExportEntries, HasTLA } = parsed;
  const facts = { ModuleRequests, ImportEntries, ExportEntries, HasTLA };
  return encodeCachedData('module', parsed.sourceText, withNames(facts, (name) => (typeof name === 'symbol' ? { symbol: symbols.indexOf(name) } : name)));
}

/**
 * A module as its cached data tell of it. The parse nodes come from the text, when the module is linked.
 *
 * @returns undefined when the data are of another text, or no such data
 */
export function moduleFromCache(data: NodeJS.ArrayBufferView, sourceText: string, fileName: string): ParsedModule | undefined {
  const facts = decodeCachedData<Facts>(data, 'module', sourceText);
  if (facts === undefined) return undefined;
  return new CachedModule(withNames(facts, (name) => (typeof name === 'object' && name !== null ? symbols[(name as { symbol: number }).symbol] : name)), sourceText, fileName);
}

/** The facts with other [[ImportName]]s. */
function withNames(facts: Facts, renamed: (name: unknown) => unknown): Facts {
  const rename = <Entry extends { readonly ImportName: unknown }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, ImportName: renamed(entry.ImportName) }));
  return { ...facts, ImportEntries: rename(facts.ImportEntries), ExportEntries: rename(facts.ExportEntries) };
}

/** A parsed module whose tree is made when it is needed, and may be forgotten like any other. */
class CachedModule implements ParsedModule {
  readonly kind = 'module';
  readonly ModuleRequests: ParsedModule['ModuleRequests'];
  readonly ImportEntries: ParsedModule['ImportEntries'];
  readonly ExportEntries: ParsedModule['ExportEntries'];
  readonly HasTLA: boolean;
  #parsed: ParsedModule | undefined = undefined;

  constructor(
    facts: Facts,
    readonly sourceText: string,
    readonly fileName: string,
  ) {
    this.ModuleRequests = facts.ModuleRequests;
    this.ImportEntries = facts.ImportEntries;
    this.ExportEntries = facts.ExportEntries;
    this.HasTLA = facts.HasTLA;
  }

  get program(): t.Program {
    return this.#whole.program;
  }

  get VarScopedDeclarations(): readonly t.Node[] {
    return this.#whole.VarScopedDeclarations;
  }

  set VarScopedDeclarations(value) {
    this.#whole.VarScopedDeclarations = value;
  }

  get LexicallyScopedDeclarations(): readonly t.Node[] {
    return this.#whole.LexicallyScopedDeclarations;
  }

  set LexicallyScopedDeclarations(value) {
    this.#whole.LexicallyScopedDeclarations = value;
  }

  get scopes(): ParsedModule['scopes'] {
    return this.#whole.scopes;
  }

  set scopes(value) {
    this.#whole.scopes = value;
  }

  get #whole(): ParsedModule {
    return (this.#parsed ??= parsedAgain(this.sourceText, this.fileName));
  }
}

function parsedAgain(sourceText: string, fileName: string): ParsedModule {
  const parsed = parseModule(sourceText, { fileName, ...vmAgent().syntax });
  if (parsed instanceof ParseErrors) throw new Error(`'${fileName}' had no early errors when its cached data were made`);
  return parsed;
}

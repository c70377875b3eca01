/** The text of the standard's algorithms, by the id of the clause in lower case. The page carries none of it. */
export type SpecText = Readonly<Record<string, string>>;

/** What scripts/spec-text.mjs calls its files. */
const format = 'modrec-spec-text';

/** Reads the file that a reader has made of their clone of the standard; undefined for any other JSON. */
export function readSpecText(text: string): SpecText | undefined {
  try {
    const file = JSON.parse(text) as { readonly format?: unknown; readonly clauses?: unknown };
    return file.format === format ? (file.clauses as SpecText) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of the clause that an address leads to. */
export function quoted(specText: SpecText | undefined, clause: string): string | undefined {
  const id = clause.slice(clause.indexOf('#') + 1).toLowerCase();
  return specText !== undefined && Object.hasOwn(specText, id) ? specText[id] : undefined;
}

// Every operation name of the whole standard, internal methods without their brackets: what an exported PascalCase function may be
// called.

const KINDS = 'abstract operation|sdo|concrete method|host-defined abstract operation|implementation-defined abstract operation|numeric method';

/**
 * @param {string} html the standard's source
 * @returns {string[]} sorted, without duplicates
 */
export function operationNames(html) {
  const heading = new RegExp(`<emu-clause[^>]*type="(?:${KINDS})"[^>]*>\\s*<h1>\\s*(?:(?:Static|Runtime) Semantics: )?([A-Z]\\w+)`, 'g');
  const internalMethod = /<emu-clause[^>]*type="internal method"[^>]*>\s*<h1>\s*\[\[(\w+)\]\]/g;
  const shorthand = /<emu-clause[^>]*aoid="([A-Z]\w+)"/g;
  return [...new Set([heading, internalMethod, shorthand].flatMap((expression) => [...html.matchAll(expression)].map(([, name]) => name)))].sort();
}

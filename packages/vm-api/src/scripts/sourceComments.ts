import type { t } from '@modrec/parser';

/** What the comments of a source text say about it. */
export interface SourceComments {
  readonly sourceURL: string | undefined;
  readonly sourceMapURL: string | undefined;
}

/**
 * Reads `//# sourceURL=` and `//# sourceMappingURL=`; the last of each counts, and says nothing when its value is not one word.
 *
 * @param program what the text has been parsed to: what stands in a literal is no comment
 */
export function sourceComments(sourceText: string, program: t.Program): SourceComments {
  return { sourceURL: lastComment(sourceText, 'sourceURL=', program), sourceMapURL: lastComment(sourceText, 'sourceMappingURL=', program) };
}

function lastComment(sourceText: string, name: string, program: t.Program): string | undefined {
  if (!sourceText.includes(name)) return undefined;
  let found: string | undefined;
  for (const { index, 1: value } of sourceText.matchAll(new RegExp(`//[#@][ \\t]${name}([^\\n\\r\\u2028\\u2029]*)`, 'g'))) {
    if (isComment(sourceText, index, program)) found = /^[ \t]*([^\s'"]+)[ \t]*$/.exec(value!)?.[1];
  }
  return found;
}

function isComment(sourceText: string, index: number, program: t.Program): boolean {
  return sourceText.lastIndexOf('/*', index) <= sourceText.lastIndexOf('*/', index) && !inLiteral(program, index);
}

const literals = new Set(['StringLiteral', 'DirectiveLiteral', 'TemplateElement', 'RegExpLiteral']);

/** Whether a place in the text belongs to a literal, which is a leaf of the tree. */
function inLiteral(node: t.Node, index: number): boolean {
  if (node.start! > index || node.end! <= index) return node.type === 'Program' && childrenOf(node).some((child) => inLiteral(child, index));
  return literals.has(node.type) || childrenOf(node).some((child) => inLiteral(child, index));
}

function childrenOf(node: t.Node): t.Node[] {
  return Object.values(node as unknown as Record<string, unknown>).flat().filter(isNode);
}

const isNode = (value: unknown): value is t.Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

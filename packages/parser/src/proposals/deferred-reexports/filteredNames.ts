/** The names of a filtered namespace, as nodes: Babel never sees them. */
import type * as t from '@babel/types';
import { parseOneExpression } from '../../babel';
import type { ModuleExportName } from '../../grammar/ModuleItem';
import type { ParseOptions } from '../../options';
import { ParseErrors } from '../../ParseErrors';
import type { FilteredName, Span } from './findForms';

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** `name` or `name as other` as the specifier of an export. */
export function exportSpecifier({ first, second }: FilteredName, sourceText: string, options: ParseOptions): t.ExportSpecifier {
  const local = nameNode(first, sourceText, options);
  const exported = second === null ? local : nameNode(second, sourceText, options);
  const span = { start: first.start, end: (second ?? first).end };
  return { type: 'ExportSpecifier', local: local as t.Identifier, exported, ...place(span, sourceText, options) } as t.ExportSpecifier;
}

/** The same as the specifier of an import. */
export function importSpecifier({ first, second }: FilteredName, sourceText: string, options: ParseOptions): t.ImportSpecifier {
  const imported = nameNode(first, sourceText, options);
  const local = second === null ? imported : nameNode(second, sourceText, options);
  const span = { start: first.start, end: (second ?? first).end };
  return { type: 'ImportSpecifier', imported, local, ...place(span, sourceText, options) } as t.ImportSpecifier;
}

function nameNode(span: Span, sourceText: string, options: ParseOptions): ModuleExportName {
  const text = sourceText.slice(span.start, span.end);
  const at = place(span, sourceText, options);
  if (/^["']/.test(text)) return { type: 'StringLiteral', value: stringValue(text), ...at } as t.StringLiteral;
  return { type: 'Identifier', name: identifierValue(text), ...at } as t.Identifier;
}

const identifierValue = (text: string): string =>
  text.replace(/\\u\{?([\dA-Fa-f]+)\}?/g, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)));

/** A string that is no StringLiteral in strict mode has no value; a rule on the names reports it. */
function stringValue(text: string): string {
  const node = parseOneExpression(text, { sourceType: 'module' }, {});
  return node instanceof ParseErrors ? '\ud800' : (node as t.StringLiteral).value;
}

function place({ start, end }: Span, sourceText: string, options: ParseOptions) {
  return { start, end, loc: { start: position(start, sourceText, options), end: position(end, sourceText, options) } };
}

function position(index: number, sourceText: string, { startLine = 1, startColumn = 1 }: ParseOptions) {
  const breaks = [...sourceText.slice(0, index).matchAll(lineBreak)];
  const last = breaks.at(-1);
  if (last === undefined) return { line: startLine, column: startColumn - 1 + index, index };
  return { line: startLine + breaks.length, column: index - last.index - last[0].length, index };
}

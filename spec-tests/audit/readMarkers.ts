/**
 * Finds the algorithms of a source file and their step markers, without running anything.
 *
 *     algorithm('InnerModuleLinking', function* (step, …) { … })
 *     sdo('ExportEntries', 3, (step, …) => { … })
 */
import * as ts from 'typescript';

export interface Marker {
  readonly path: string;
  /** What follows the path. */
  readonly text: string;
  readonly kind: 'step' | 'differs' | 'todo';
  readonly line: number;
  /** The nearest enclosing block, seen through `try`. */
  readonly home: ts.Node;
  readonly node: ts.TaggedTemplateExpression;
  /** The code that belongs to the marker: up to the next marker, without comments. */
  readonly code: string;
}

export interface DeclaredAlgorithm {
  readonly name: string;
  readonly part: number | undefined;
  readonly file: string;
  readonly line: number;
  /** Clause ids linked above the declaration, the nearest first. */
  readonly links: readonly string[];
  /** Clause ids linked anywhere in the file. */
  readonly fileLinks: ReadonlySet<string>;
  readonly markers: readonly Marker[];
  /** The functions of the file that are no algorithms: name → text. */
  readonly helpers: ReadonlyMap<string, string>;
  /** Malformed markers: the line and what is wrong. */
  readonly malformed: readonly { readonly line: number; readonly message: string }[];
}

/** @param file how messages name the file */
export function readMarkers(file: string, text: string): readonly DeclaredAlgorithm[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const bare = withoutComments(text);
  const found: DeclaredAlgorithm[] = [];
  const visit = (node: ts.Node): void => {
    const declared = ts.isCallExpression(node) ? declaration(node, source, text, bare) : undefined;
    if (declared === undefined) ts.forEachChild(node, visit);
    else found.push(declared);
  };
  visit(source);
  return found;
}

function declaration(
  call: ts.CallExpression,
  source: ts.SourceFile,
  text: string,
  bare: string,
): DeclaredAlgorithm | undefined {
  if (!ts.isIdentifier(call.expression) || !['algorithm', 'sdo'].includes(call.expression.text)) return undefined;
  const [name, ...rest] = call.arguments;
  const body = rest.at(-1);
  if (name === undefined || !ts.isStringLiteral(name) || body === undefined) return undefined;
  const [part] = rest;
  return {
    name: name.text,
    part: part !== undefined && ts.isNumericLiteral(part) ? Number(part.text) : undefined,
    file: source.fileName,
    line: lineOf(source, call),
    links: linksIn(text.slice(0, call.getStart(source))).reverse(),
    fileLinks: new Set(linksIn(text)),
    helpers: new Map(
      source.statements
        .filter((statement) => ts.isFunctionDeclaration(statement))
        .map((helper) => [helper.name?.text ?? '', bare.slice(helper.pos, helper.end)]),
    ),
    ...markersIn(body, source, bare),
  };
}

function linksIn(text: string): string[] {
  const links = text.matchAll(/https:\/\/tc39\.es\/(?:ecma262|proposal-[\w-]+)\/(?:multipage\/\S*?|pr\/\d+\/)?#([\w%.-]+)/g);
  return [...links].map(([, id]) => id!);
}

function markersIn(body: ts.Node, source: ts.SourceFile, bare: string): Pick<DeclaredAlgorithm, 'markers' | 'malformed'> {
  const tags: { node: ts.TaggedTemplateExpression; kind: Marker['kind'] }[] = [];
  const visit = (node: ts.Node): void => {
    const kind = ts.isTaggedTemplateExpression(node) ? markerKind(node.tag) : undefined;
    if (kind !== undefined) tags.push({ node: node as ts.TaggedTemplateExpression, kind });
    ts.forEachChild(node, visit);
  };
  visit(body);

  const malformed: { line: number; message: string }[] = [];
  const markers = tags.flatMap(({ node, kind }, index): Marker[] => {
    const line = lineOf(source, node);
    if (!ts.isNoSubstitutionTemplateLiteral(node.template)) {
      malformed.push({ line, message: 'the marker holds ${}' });
      return [];
    }
    const match = /^\s*(\d+(?:\.(?:[a-z]+|\d+))*)(?:\s+(.*?))?\s*$/s.exec(node.template.text);
    if (match === null) {
      malformed.push({ line, message: `the marker does not begin with a step path: ${node.template.text.slice(0, 40)}` });
      return [];
    }
    if (match[2] === undefined && kind !== 'todo') malformed.push({ line, message: `the marker of ${match[1]} says nothing` });
    const next = tags[index + 1]?.node.getStart(source) ?? body.getEnd();
    const code = `${elseIfCondition(node, source, bare)}${bare.slice(node.getEnd(), next)}`;
    return [{ path: match[1]!, text: match[2] ?? '', kind, line, home: homeOf(node), node, code }];
  });
  return { markers, malformed };
}

function markerKind(tag: ts.Expression): Marker['kind'] | undefined {
  if (ts.isIdentifier(tag)) return tag.text === 'step' ? 'step' : undefined;
  if (!ts.isPropertyAccessExpression(tag) || !ts.isIdentifier(tag.expression) || tag.expression.text !== 'step') return undefined;
  return tag.name.text === 'differs' || tag.name.text === 'todo' ? tag.name.text : undefined;
}

/** A marker that opens the block of an `else if` also covers the condition before it: no statement can stand there. */
function elseIfCondition(node: ts.Node, source: ts.SourceFile, bare: string): string {
  const block = node.parent.parent;
  if (!ts.isBlock(block) || block.statements[0] !== node.parent) return '';
  const branch = block.parent;
  if (!ts.isIfStatement(branch) || branch.thenStatement !== block || !isElseIf(branch)) return '';
  return `if (${bare.slice(branch.expression.getStart(source), branch.expression.getEnd())}) `;
}

/** Whether the statement is the `if` of an `else if`. */
export const isElseIf = (node: ts.IfStatement): boolean =>
  ts.isIfStatement(node.parent) && node.parent.elseStatement === node;

/** The nearest block; the block of a `try` or `finally` counts as the block around it. */
export function homeOf(node: ts.Node): ts.Node {
  let home = node.parent;
  while (!isHome(home)) home = home.parent;
  return ts.isBlock(home) && ts.isTryStatement(home.parent) ? homeOf(home.parent) : home;
}

const isHome = (node: ts.Node): boolean =>
  ts.isBlock(node) || ts.isCaseOrDefaultClause(node) || ts.isSourceFile(node) || ts.isFunctionLike(node);

const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** Blanks comments, so that a comment never counts as code; strings and templates stay. */
export function withoutComments(text: string): string {
  const pattern = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(pattern, (match) => (match.startsWith('/') ? match.replace(/[^\n]/g, ' ') : match));
}

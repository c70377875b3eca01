/** Finds what may be syntax of the proposal in a source text that Babel, which does not know it, has not parsed yet. */
import { nextToken } from '../../grammar/nextToken';

/** A part of the source text: the index of its first character, and that of the first after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `name` or `name as other` in the braces of a filtered namespace. */
export interface FilteredName {
  readonly first: Span;
  readonly second: Span | null;
}

/** `{ … }` in `import { … } as ns from` and `export { … } as ns from`. */
export interface Filter extends Span {
  readonly names: readonly FilteredName[];
}

/** A declaration that has syntax of the proposal, if it is one: it may also stand in a string, a comment or the like. */
export interface Form {
  /** Where `export` or `import` begins. */
  readonly start: number;
  /** The word `defer` of `export defer`. */
  readonly defer: Span | null;
  readonly filter: Filter | null;
  /** The part where a parser without the proposal finds fault. */
  readonly faulty: Span;
}

const keyword = /(?<![\p{ID_Continue}$\\#.])(?:export|import)(?![\p{ID_Continue}$\\])/gu;
const identifierName = /(?:[\p{ID_Continue}$\u200c\u200d]|\\u[\dA-Fa-f]{4}|\\u\{[\dA-Fa-f]+\})+/uy;
const stringLiteral = /"(?:[^"\\\n\r]|\\[^])*"|'(?:[^'\\\n\r]|\\[^])*'/y;

/** The forms of the proposal, in the order of the source text. */
export function findForms(sourceText: string): readonly Form[] {
  const forms: Form[] = [];
  for (const { 0: word, index } of sourceText.matchAll(keyword)) {
    const after = nextToken(sourceText, index + word.length);
    const form = word === 'export' ? exportForm(sourceText, index, after) : importForm(sourceText, index, after);
    if (form !== null) forms.push(form);
  }
  return forms;
}

function exportForm(text: string, start: number, after: number): Form | null {
  const defer = match(identifierName, text, after);
  if (defer === null) {
    const filter = filterAt(text, after);
    return filter && { start, defer: null, ...filter };
  }
  const clause = nextToken(text, defer.end);
  if (text.slice(defer.start, defer.end) !== 'defer' || (text[clause] !== '{' && text[clause] !== '*')) return null;
  const filter = filterAt(text, clause);
  return filter === null
    ? { start, defer, filter, faulty: defer }
    : { start, defer, filter: filter.filter, faulty: { start: defer.start, end: filter.faulty.end } };
}

/** `import {`, `import defer {` and `import name, {` */
function importForm(text: string, start: number, after: number): Form | null {
  const name = match(identifierName, text, after);
  let clause = after;
  if (name !== null) {
    clause = nextToken(text, name.end);
    if (text[clause] === ',') clause = nextToken(text, clause + 1);
    else if (text.slice(name.start, name.end) !== 'defer') return null;
  }
  const filter = filterAt(text, clause);
  return filter && { start, defer: null, ...filter };
}

/** `{ … } as name from` */
function filterAt(text: string, start: number): Pick<Form, 'faulty'> & { filter: Filter } | null {
  if (text[start] !== '{') return null;
  const names: FilteredName[] = [];
  let at = nextToken(text, start + 1);
  while (text[at] !== '}') {
    const first = nameAt(text, at);
    if (first === null) return null;
    at = nextToken(text, first.end);
    const second = aliasAt(text, at);
    if (second !== null) at = nextToken(text, second.end);
    names.push({ first, second });
    if (text[at] === ',') at = nextToken(text, at + 1);
    else if (text[at] !== '}') return null;
  }
  const end = at + 1;
  const namespace = aliasAt(text, nextToken(text, end));
  if (namespace === null) return null;
  const from = match(identifierName, text, nextToken(text, namespace.end));
  if (from === null || text.slice(from.start, from.end) !== 'from') return null;
  return { filter: { start, end, names }, faulty: { start, end: from.start } };
}

/** The name in `as name`. */
function aliasAt(text: string, start: number): Span | null {
  const as = match(identifierName, text, start);
  return as !== null && text.slice(as.start, as.end) === 'as' ? nameAt(text, nextToken(text, as.end)) : null;
}

const nameAt = (text: string, start: number): Span | null =>
  match(identifierName, text, start) ?? match(stringLiteral, text, start);

function match(pattern: RegExp, text: string, start: number): Span | null {
  pattern.lastIndex = start;
  return pattern.test(text) ? { start, end: pattern.lastIndex } : null;
}

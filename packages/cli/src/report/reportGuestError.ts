import type { ErrorDescription, GuestFrame } from '@modrec/interpreter';
import { sep } from 'node:path';
import { inspect, types } from 'node:util';
import { codeFrame } from '../lazily';
import type { Output, Terminal } from '../terminal/Terminal';
import { style } from '../terminal/style';
import { displayPath } from './displayPath';

/** Causes and aggregated errors are shown this deep. */
const deepest = 4;
/** A chain or a stack of more lines is cut in its middle. */
const longestList = 20;

/**
 * Prints an error of the guest: its message, where it stands with the source around it, the imports that led there, the
 * guest's stack, then its cause or the errors that it aggregates.
 *
 * @param describe what the engine knows of a thrown value
 */
export function reportGuestError(
  error: unknown,
  describe: (error: unknown) => ErrorDescription,
  terminal: Terminal,
  introduction = 'Uncaught',
): void {
  terminal.err.write(`${style(terminal.err, 'red', introduction)} ${[...report(error, 0)].join('\n')}\n`);

  function* report(value: unknown, depth: number): Generator<string> {
    const description = describe(value);
    yield style(terminal.err, 'bold', headline(value, description, terminal.cwd));
    yield* place(description, terminal);
    if (description.proposal !== undefined) yield `Turn the proposal on with --proposals ${description.proposal}`;
    for (const [label, part] of parts(value)) {
      if (depth < deepest) yield* indented(report(part, depth + 1), `[${label}] `);
    }
  }
}

function headline(value: unknown, { name, message, code }: ErrorDescription, cwd: string): string {
  if (typeof value !== 'object' || value === null || name === '') return inspect(value, { customInspect: false });
  const shown = code === undefined ? message : withShortIds(message, cwd);
  return shown === '' ? name : `${name}: ${shown}`;
}

/** Messages of the engine name modules by their ids. That a realm has imported the entry is no news to the user. */
function withShortIds(message: string, cwd: string): string {
  return message
    .replace(/ \(imported by '<[^']*>'\)/, '')
    .replace(/file:[^\s'"]+/g, (id) => displayPath(id, cwd))
    .replaceAll(cwd + sep, '');
}

function* place(description: ErrorDescription, { err, cwd }: Terminal): Generator<string> {
  const { location, modules: [faulty] = [], sourceText, stack } = description;
  if (location === undefined) {
    if (faulty !== undefined && !isRealm(faulty)) yield style(err, 'cyan', displayPath(faulty, cwd));
  } else {
    yield style(err, 'cyan', `${displayPath(location.moduleId, cwd)}:${location.line}:${location.column}`);
    if (sourceText !== undefined) yield* frame(sourceText, location, err);
  }
  yield* shortened(importers(description), (id) => `    imported by ${displayPath(id, cwd)}`);
  yield* shortened(stack.filter(isGuests), (each) => style(err, 'dim', `    at ${frameText(each, cwd)}`));
}

/** The modules through which imports led to the place of the error, innermost first, without that place and the realm at the top. */
function importers({ importChain = [], location, modules: [faulty] = [] }: ErrorDescription): string[] {
  const place = location?.moduleId ?? faulty;
  return [...importChain].reverse().filter((id, index) => !(index === 0 && id === place) && !isRealm(id));
}

/** A realm stands in a chain of importers by its name in angle brackets. */
function isRealm(id: string): boolean {
  return /^<.*>$/.test(id);
}

/** Frames of the globals that we make are of no use to the guest's author. */
function isGuests({ moduleId }: GuestFrame): boolean {
  return !moduleId.startsWith('modrec:');
}

function* frame(sourceText: string, { line, column }: { line: number; column: number }, err: Output): Generator<string> {
  if (line < 1 || looksBinary(sourceText)) return;
  const colors = { highlightCode: err.colors, forceColor: err.colors };
  yield codeFrame().codeFrameColumns(sourceText, { start: { line, column } }, { ...colors, linesAbove: 2, linesBelow: 2 });
}

/** A source that would beep and move the cursor is not worth its frame. */
function looksBinary(sourceText: string): boolean {
  return /[^\P{Cc}\s]|\ufffd/u.test(sourceText.slice(0, 4096)) || sourceText.split('\n', 50).some((line) => line.length > 2000);
}

function frameText({ functionName, moduleId, line, column }: GuestFrame, cwd: string): string {
  const where = line === 0 ? displayPath(moduleId, cwd) : `${displayPath(moduleId, cwd)}:${line}:${column}`;
  return functionName === '' ? where : `${functionName} (${where})`;
}

function* shortened<T>(list: readonly T[], show: (element: T) => string): Generator<string> {
  const half = longestList / 2;
  for (const [index, element] of list.entries()) {
    if (list.length <= longestList || index < half || index >= list.length - half) yield show(element);
    else if (index === half) yield `    … ${list.length - longestList} more`;
  }
}

/** The errors inside an error, read without running guest code. */
function parts(error: unknown): [string, unknown][] {
  if (!types.isNativeError(error)) return [];
  const cause = ownValue(error, 'cause');
  const errors = ownValue(error, 'errors');
  const found: [string, unknown][] = cause === undefined ? [] : [['cause', cause]];
  if (Array.isArray(errors) && !types.isProxy(errors)) {
    for (let index = 0; index < Math.min(errors.length, longestList); index += 1) found.push(['errors', ownValue(errors, index)]);
  }
  return found;
}

function ownValue(object: object, key: PropertyKey): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value as unknown;
}

function* indented(lines: Iterable<string>, label: string): Generator<string> {
  let lead = label;
  for (const line of lines) {
    yield `  ${lead}${line.replaceAll('\n', '\n  ')}`;
    lead = '';
  }
}

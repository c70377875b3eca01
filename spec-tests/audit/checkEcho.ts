/** Rule 3: what the marker mentions appears in the code between it and the next marker, and no other state does. */
import type { StepFinding } from './checkSteps';
import { hasWord, plain, readable, shorthands } from './checkNames';
import { ALSO, NOTATION, STATES, UNSEEN } from './echoes';
import type { InventoryStep } from './readInventory';
import type { Marker } from './readMarkers';

/** What the rule knows besides the step and its marker. */
export interface EchoContext {
  /** Every operation name, to find those that a marker adds to the standard's step. */
  readonly operations: ReadonlySet<string>;
  /** Whether the step is the last of its algorithm or closure, where returning nothing needs no code. */
  readonly ends: boolean;
  /** Record class → the fields that its constructor fills by itself, as code: `new X(…)` does these too. */
  readonly constructed: ReadonlyMap<string, string>;
  /** Function of the file → its text: `throw unresolvable(…)` throws what the function makes. */
  readonly helpers: ReadonlyMap<string, string>;
}

export function checkEcho([path, ...names]: InventoryStep, marker: Marker, context: EchoContext): readonly StepFinding[] {
  if (names.includes('note')) return [];
  const { code } = marker;
  const filled = [...code.matchAll(/\bnew (\w+)\(/g)].map(([, name]) => context.constructed.get(name!) ?? '').join(' ');
  const helped = [...code.matchAll(/\bthrow (\w+)\(/g)].map(([, name]) => context.helpers.get(name!) ?? '').join(' ');
  const shown = (name: string): boolean => shows(`${code} ${name.endsWith('Error') ? helped : filled}`, name);
  const wanted = mentioned(marker.text, names, context);
  const missing = wanted.filter((name) => !shown(name)).map((name) => NOTATION[name]?.shown ?? readable(name));
  for (const sign of ['?', '!'] as const) {
    const { code: pattern, shown: form } = NOTATION[sign]!;
    const dropped = shorthands(marker.text, sign) - [...code.matchAll(pattern)].length;
    if (dropped > 0) missing.push(`${form} for ${sign}`);
  }
  const findings: StepFinding[] = [];
  const red = (message: string): number => findings.push({ rule: 'echo', path, line: marker.line, message });
  if (missing.length > 0) red(`the code under the marker lacks ${missing.join(', ')}`);
  const invented = inventedStates(marker, names);
  if (invented.length > 0) red(`the code under the marker names ${invented.join(', ')}, which the step does not`);
  if (asksOpposite(code, names)) red('the code under the marker asks for the opposite');
  const written = writtenFields(code).filter((field) => !hasWord(marker.text, field));
  if (written.length > 0) red(`the code under the marker writes ${written.join(', ')}, which the step does not`);
  return findings;
}

/** What must show: the step's own names, and the fields and operations that the marker adds to them. */
function mentioned(
  text: string,
  names: readonly string[],
  { operations, ends }: EchoContext,
): readonly string[] {
  const own = names.filter((name) => name !== '?' && name !== '!' && name !== 'else' && !UNSEEN.has(name));
  // `for each { [[Key]], [[Value]] } entry`: the braces say what the entries are like.
  const done = names.includes('for') ? text.replace(/\{[^}]*\}/, '') : text;
  const fields = [...done.matchAll(/\[\[\w+\]\]/g)].map(([field]) => field);
  const calls = [...text.matchAll(/\b([A-Z]\w+)\(/g)]
    .filter(([, name]) => operations.has(name!) && !names.includes(`${name} of`))
    .map(([call]) => call)
    .filter((call) => !UNSEEN.has(call));
  const all = [...new Set([...own, ...fields, ...calls])];
  // Nothing to look at: an assertion in prose alone, and a last `return` that hands back nothing.
  const checkable = all.some((name) => name.startsWith('[[') || name.startsWith('~'));
  return all.filter((name) => {
    if (name === 'assert') return checkable;
    if (name === 'not') return checkable || !names.includes('assert');
    if (name === 'return') return !ends || !(names.includes('~unused~') || names.includes('NormalCompletion('));
    return true;
  });
}

function shows(code: string, name: string): boolean {
  if (ALSO[name]?.test(code) === true) return true;
  const notation = NOTATION[name];
  if (notation !== undefined) return notation.code.test(code);
  const word = plain(name);
  if (name.startsWith('[[')) return hasWord(code, name.slice(2, -2));
  if (name.startsWith('~') || name.startsWith('"')) return code.includes(`'${word}'`) || code.includes(`"${word}"`);
  if (name.endsWith('Error')) return code.includes(word) || code.includes(`${word[0]!.toLowerCase()}${word.slice(1)}(`);
  // `module.Link(…)`, `spec['CyclicModuleRecord.Link'](…)`, and a syntax-directed operation as a field of a parse result.
  if (name.endsWith('(')) return new RegExp(`(?<!\\w)${word}(?:'\\])?!?(?:<[^()]*>)?\\(`).test(code);
  return hasWord(code, word);
}

function inventedStates(marker: Marker, names: readonly string[]): readonly string[] {
  const states = [...marker.code.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word!);
  return [...new Set(states)].filter(
    (word) => STATES.has(word) && !names.includes(`~${word}~`) && !hasWord(marker.text, word) && !isOtherCase(word, marker.text),
  );
}

/** Whether a condition that the step states plainly is negated in the code. */
function asksOpposite(code: string, names: readonly string[]): boolean {
  if (names.includes('not') || !(names.includes('if') || names.includes('assert'))) return false;
  if (names.includes('~empty~') && /!== undefined/.test(code) && !/=== undefined|\?\?/.test(code)) return true;
  return names.some((name) => STATES.has(plain(name)) && (/!hasStatus\(/.test(code) || code.includes(`!== '${plain(name)}'`)));
}

/** ResolveExport gives a ResolvedBinding Record, null or ~ambiguous~: a step that asks for the first may exclude the last. */
const isOtherCase = (word: string, text: string): boolean => word === 'ambiguous' && text.includes('ResolvedBinding');

/** Record fields that the code assigns. */
const writtenFields = (code: string): readonly string[] => [
  ...new Set([...code.matchAll(/\.([A-Z]\w*)\s*(?:=(?![=>])|\+=|-=|\+\+|--)/g)].map(([, field]) => field!)),
];

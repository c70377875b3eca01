/** Rule 2: what the standard's step mentions appears in the marker. */
import type { InventoryStep } from './readInventory';
import type { StepFinding } from './checkSteps';
import type { Marker } from './readMarkers';

/** Names a marker may leave out: they say that there is nothing to say. */
const SILENT = new Set(['~unused~', 'NormalCompletion(']);

/** How a marker writes the words and signs of the notation. */
const NOTATION: Readonly<Record<string, RegExp>> = {
  assert: /^assert\b/i,
  note: /^note\b/i,
  if: /\bif\b/,
  else: /\belse\b/,
  not: /\b(?:not|no|neither|nor|without|unless|lacks|absent)\b|≠|∉/,
  for: /\bfor\b/,
  while: /\b(?:while|repeat|until)\b/,
  return: /\breturn\b/,
  throw: /\bthrow\b/,
  closure: /closure/i,
  '+ 1': /\+ ?1|\+= ?1|\+\+/,
  '- 1': /[-−] ?1|-= ?1|--/,
  '≤': /≤|<=/,
  '≥': /≥|>=/,
  '≠': /≠|!=/,
  '>': />/,
};

export function checkNames([path, ...names]: InventoryStep, marker: Marker): readonly StepFinding[] {
  const missing = [...new Set(names)].filter((name) => {
    if (SILENT.has(name)) return false;
    if (name === '?' || name === '!') return shorthands(marker.text, name) < names.filter((other) => other === name).length;
    return !mentions(marker.text, name);
  });
  if (missing.length === 0) return [];
  const message = `the marker does not mention ${missing.map(readable).join(', ')}`;
  return [{ rule: 'names', path, line: marker.line, message }];
}

/** How often `?` or `!` stands before a call or a completion in the notation. */
export const shorthands = (text: string, sign: '?' | '!'): number =>
  [...text.matchAll(sign === '?' ? /(?<![?\w])\?(?=\s*[\w%([])/g : /(?<!\w)!(?=\s*[\w%([])/g)].length;

function mentions(text: string, name: string): boolean {
  const notation = NOTATION[name];
  if (notation !== undefined) return notation.test(text);
  if (name.startsWith('[[')) return text.includes(name);
  return hasWord(text, plain(name));
}

/** `~linking~`, `Link(`, `BoundNames of`, `.Realm`, `"default"` → the bare word. */
export const plain = (name: string): string => name.replace(/^[~".]|[~"(]$| of$/g, '');

/** Whether the word stands alone: `evaluating` is not found in `evaluating-async`. */
export function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text);
}

/** A token as a reader of the standard knows it. */
export const readable = (name: string): string => (/^\.[A-Z]/.test(name) ? name.slice(1) : name.replace(/\($/, '').replace(/ of$/, ''));

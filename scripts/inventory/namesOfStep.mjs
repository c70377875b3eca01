// The names that a step of the standard mentions, as tokens. Derived mechanically from the marked-up text; the words between
// them stay in the standard.
//
//   [[Status]]      field or internal slot, or internal method       ~linking~     constant
//   Link(           operation called                                 "default"     string value
//   BoundNames of   syntax-directed operation                        TypeError     error type
//   .Realm          state component of an execution context          ? !           completion shorthands, once per use
//   min( + 1 - 1 ≤ ≥ > ≠     arithmetic and comparison
//   if else for while return throw assert note closure               what kind of step it is; `not`: its condition is negated

const COMPONENTS = 'Function|Realm|ScriptOrModule|VariableEnvironment|LexicalEnvironment|PrivateEnvironment';

/** Drops what a step carries besides its instruction: attributes, tags, a trailing note, the requirements of a host hook. */
export function withoutNotes(text) {
  return text
    .replace(/^\[[^\]]*="[^\]]*\]\s*/, '')
    .replace(/(?<=\S.*)\bNOTE:.*$/s, '')
    .replace(/An implementation of Host.*$/s, '');
}

/**
 * @param {string} markup one step in ecmarkup
 * @param {ReadonlySet<string>} sdoNames every syntax-directed operation
 * @returns {string[]} tokens in the order of first mention, kind first; `?` and `!` repeat
 */
export function namesOfStep(markup, sdoNames) {
  // "For each Record { … } x of y" says what x is like; the step itself touches none of those fields.
  const text = withoutNotes(markup)
    .replace(/<[^>]*>/g, ' ')
    .replace(/^(\s*For each) Record \{[^}]*\}/, '$1');
  if (/^\s*NOTE\b/.test(text)) return ['note'];
  const assert = /^\s*Assert:/.test(text);
  const kind = [];
  if (assert) kind.push('assert');
  if (/^\s*Else\b/.test(text)) kind.push('else');
  if (/^\s*(?:Else,? )?if\b/i.test(text)) kind.push('if');
  if ((kind.includes('if') || assert) && /\b(?:is|are|does) (?:already )?not\b(?! present)|\bneither\b|\bNone of\b/.test(condition(text))) kind.push('not');
  if (/^\s*For each\b/.test(text)) kind.push('for');
  if (/^\s*Repeat\b/.test(text)) kind.push('while');
  if (/new Abstract Closure/.test(text)) kind.push('closure');
  if (!assert && /(?:^\s*|, )return\b/i.test(text)) kind.push('return');
  if (!assert && /(?:^\s*|, )throw\b/i.test(text)) kind.push('throw');
  return [...kind, ...mentions(text, sdoNames)];
}

/** Up to the comma: what a single-line `if` goes on to do is not its condition. */
const condition = (text) => text.replace(/, (?:return|throw|set|append|perform)\b.*$/s, '');

function mentions(text, sdoNames) {
  const found = [];
  const take = (expression, token, keep = () => true) => {
    for (const match of text.matchAll(expression)) if (keep(match)) found.push({ at: match.index, token: token(match) });
  };
  take(/\[\[(\w+)\]\]/g, ([, name]) => `[[${name}]]`);
  take(/~([a-z+-]+)~/g, ([, name]) => `~${name}~`);
  take(/\*"((?:\\.|[^"\\])+)"\*/g, ([, value]) => `"${value.replaceAll('\\', '')}"`);
  take(/\*([A-Z]\w*Error)\*/g, ([, name]) => name);
  take(/\b([A-Z]\w+)\(/g, ([, name]) => `${name}(`);
  take(/\b([A-Z]\w+) of\b/g, ([, name]) => `${name} of`, ([, name]) => sdoNames.has(name));
  take(/\bContains\b/g, () => 'Contains of');
  take(/\bmin\(/g, () => 'min(');
  take(new RegExp(`\\bthe (${COMPONENTS}) of\\b`, 'g'), ([, name]) => `.${name}`);
  take(new RegExp(`context's (${COMPONENTS})\\b`, 'g'), ([, name]) => `.${name}`);
  take(/(?<=^|[\s(«])([?!])\s+(?=\S)/g, ([, mark]) => mark);
  take(/ ([+-]) 1\b/g, ([, sign]) => `${sign} 1`);
  take(/ ([≤≥≠>]) /g, ([, sign]) => sign);
  found.sort((left, right) => left.at - right.at);
  const seen = new Set();
  return found
    .map(({ token }) => token)
    .filter((token) => token === '?' || token === '!' || (!seen.has(token) && seen.add(token)));
}

/**
 * The algorithms of a text in ecmarkup, by the id of their clause in lower case; older ids lead there as well.
 *
 * @param {string} html the source of the standard
 * @returns {Record<string, string>}
 */
export function specText(html) {
  const clauses = {};
  const open = [];
  for (const { groups } of html.matchAll(/<emu-(?:clause|annex)\b(?<start>[^>]*)>|<(?<end>\/)emu-(?:clause|annex)>|<emu-alg[^>]*>(?<steps>[^]*?)<\/emu-alg>/g)) {
    if (groups.start !== undefined) open.push(idsOf(groups.start));
    else if (groups.end !== undefined) open.pop();
    else for (const id of open.at(-1) ?? []) clauses[id] = clauses[id] === undefined ? stepsOf(groups.steps) : `${clauses[id]}\n\n${stepsOf(groups.steps)}`;
  }
  return clauses;
}

function idsOf(attributes) {
  const value = (name) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return [value('id'), ...value('oldids').split(',')].map((id) => id.trim().toLowerCase()).filter((id) => id !== '');
}

/** Steps as lines, numbered as they are read: 1, a, i, 1, a, i. */
function stepsOf(markup) {
  const lines = markup.split('\n').filter((line) => /^\s*(?:1|\*)\.?\s/.test(line));
  const margin = Math.min(...lines.map(indentOf));
  const counts = [];
  return lines.map((line) => {
    const depth = (indentOf(line) - margin) / 2;
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    return `${'  '.repeat(depth)}${labels[depth % 3](counts[depth])}. ${plain(line.replace(/^\s*(?:1\.|\*)\s+/, ''))}`;
  }).join('\n');
}

const indentOf = (line) => line.length - line.trimStart().length;

const letters = (count) => (count > 26 ? letters(Math.floor((count - 1) / 26)) : '') + String.fromCharCode(97 + ((count - 1) % 26));
const roman = (count) => {
  const signs = [[10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let text = '';
  for (const [value, sign] of signs) for (; count >= value; count -= value) text += sign;
  return text;
};
const labels = [String, letters, roman];

/** Without markup: ~constants~, *values*, |nonterminals| and tags. */
function plain(text) {
  return text
    .replace(/^\[[^\]]*="[^"]*"\]\s*/, '')
    .replace(/<[^>]+>/g, '')
    .replace(/([~*_|])(\S(?:[^~*_|]*\S)?)\1/g, '$2')
    .replaceAll('&laquo;', '«').replaceAll('&raquo;', '»').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&ge;', '≥').replaceAll('&le;', '≤').replaceAll('&amp;', '&');
}

// The layers whose algorithms are audited: which text of the specification pack each follows, and where it is written.

/** `leftOut`: operations of the text that no layer of ours performs, each with the reason. */
export const layers = [
  {
    name: 'import-defer',
    source: 'import-defer',
    leftOut: { PerformPromiseAll: "Promise.all is the host library's; the text only moves a part of it into an operation of its own" },
  },
  { name: 'import-text', source: 'import-text', leftOut: {} },
  { name: 'import-bytes', source: 'import-bytes', leftOut: {} },
  {
    name: 'source-phase',
    source: 'source-phase-imports',
    leftOut: { BoundNames: 'the one new production binds what ImportedDefaultBinding does, and the parser gives it as that' },
  },
  {
    name: 'esm-phase',
    source: 'esm-phase-imports',
    leftOut: { ModuleSourcesEqual: 'for hosts that keep a registry of modules by source; ours keep one by id' },
  },
];

/** What ECMA-262 has renamed since the base of a proposal's text. */
const RENAMED = { '~all~': '~namespace~', '~namespace-object~': '~namespace~' };

/** Words of older texts for what ECMA-262 now begins with *Else*. */
const OTHERWISE = /^(\s*)Otherwise, /;

/** The step as the proposal has it: insertions stay, deletions go. */
export function afterChanges(markup) {
  const changed = markup.replace(/<del\b[^>]*>[\s\S]*?<\/del>/g, '').replace(/<\/?ins\b[^>]*>/g, '').replace(OTHERWISE, '$1Else, ');
  return Object.entries(RENAMED).reduce((text, [old, current]) => text.replaceAll(old, current), changed);
}

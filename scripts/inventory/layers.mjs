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
  {
    name: 'deferred-reexports',
    source: 'deferred-reexports',
    leftOut: { ExportedNames: 'its steps are those of ECMA-262; the productions it adds export the name that the ones beside them do' },
    // ~all~ is a constant of this text's own: every name.
    renamed: { '~namespace-object~': '~namespace~', '~filtered-namespace-object~': '~filtered-namespace~' },
  },
];

/** What ECMA-262 has renamed since the base of a proposal's text, for layers that do not say it themselves. */
const RENAMED = { '~all~': '~namespace~', '~namespace-object~': '~namespace~' };

/** Words of older texts for what ECMA-262 now begins with *Else*. */
const OTHERWISE = /^(\s*)Otherwise, /;

/** The step as the proposal has it: insertions stay, deletions go. */
export function afterChanges(markup, renamed = RENAMED) {
  const changed = markup.replace(/<del\b[^>]*>[\s\S]*?<\/del>/g, '').replace(/<\/?ins\b[^>]*>/g, '').replace(OTHERWISE, '$1Else, ');
  return Object.entries(renamed).reduce((text, [old, current]) => text.replaceAll(old, current), changed);
}

import type { ParserPlugin } from '@babel/parser';

/** The proposals whose syntax Babel recognises also where its plugin is off. */
const proposals: ReadonlyMap<string, string> = new Map([
  ['sourcePhaseImports', 'source-phase-imports'],
  ['deferredImportEvaluation', 'import-defer'],
]);

/** The proposal that a Babel plugin parses, if it is one of those. */
export function proposalOfPlugin(plugin: string): string | undefined {
  return proposals.get(plugin);
}

/** Syntax that Babel does not have and that we parse ourselves. */
export const deferredReexports = 'deferredReexports';

/** Babel's plugins that a layer may turn on by name, with the options each needs. Base ECMA-262 needs none. */
const layerPlugins: ReadonlyMap<string, ParserPlugin> = new Map<string, ParserPlugin>([
  ['sourcePhaseImports', 'sourcePhaseImports'],
  ['deferredImportEvaluation', 'deferredImportEvaluation'],
  ['decorators', ['decorators', {}]],
  ['decoratorAutoAccessors', 'decoratorAutoAccessors'],
]);

/**
 * The Babel plugins for the syntax of the given layers.
 * @throws RangeError for a name that no layer may use: a mistake of the caller, not of the source text.
 */
export function syntaxPlugins(names: readonly string[]): ParserPlugin[] {
  return names.filter((name) => name !== deferredReexports).map((name) => {
    const plugin = layerPlugins.get(name);
    if (plugin === undefined)
      throw new RangeError(`unknown syntax plugin '${name}'; known: ${[...layerPlugins.keys(), deferredReexports].join(', ')}`);
    return plugin;
  });
}

import type { TestMetadata } from './frontmatter';

/** How the source text is interpreted. */
export type Mode = 'sloppy' | 'strict' | 'module' | 'raw';

/** In which way the host settles the loads that a test asks for. */
export type Loader = 'sync' | 'async' | 'shuffled';

export const loaders: readonly Loader[] = ['sync', 'async', 'shuffled'];

export interface Variant {
  /** `strict`, or `module-async` for a loader other than `sync`: what reports and expectations use. */
  readonly id: string;
  readonly mode: Mode;
  readonly loader: Loader;
}

const importingFeatures: readonly string[] = ['dynamic-import', 'import-defer', 'source-phase-imports'];

/**
 * The ways in which INTERPRETING.md wants a test to run, times the loaders for tests that can load modules.
 *
 * @param selectedLoaders at least one; a test that loads nothing runs once, with the first
 */
export function variantsOf(metadata: TestMetadata, selectedLoaders: readonly Loader[]): Variant[] {
  const relevantLoaders = canLoadModules(metadata) ? selectedLoaders : (['sync'] as const);
  return modesOf(metadata).flatMap((mode) =>
    relevantLoaders.map((loader) => ({ id: loader === 'sync' ? mode : `${mode}-${loader}`, mode, loader })),
  );
}

function modesOf({ flags }: TestMetadata): Mode[] {
  if (flags.includes('module')) return ['module'];
  if (flags.includes('raw')) return ['raw'];
  if (flags.includes('onlyStrict')) return ['strict'];
  if (flags.includes('noStrict')) return ['sloppy'];
  return ['sloppy', 'strict'];
}

function canLoadModules({ flags, features }: TestMetadata): boolean {
  return flags.includes('module') || features.some((feature) => importingFeatures.includes(feature));
}

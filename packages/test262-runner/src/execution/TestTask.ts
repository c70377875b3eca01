import type { NegativeExpectation } from '../tests/frontmatter';
import type { TestFile } from '../tests/discover';
import type { Loader, Mode, Variant } from '../tests/variants';

/** One variant of one test, as plain data that can be sent to a worker process. */
export interface TestTask {
  readonly path: string;
  readonly variant: string;
  readonly mode: Mode;
  readonly loader: Loader;
  readonly seed: number;
  readonly isAsync: boolean;
  readonly includes: readonly string[];
  readonly features: readonly string[];
  readonly negative: NegativeExpectation | undefined;
}

export function createTask({ path, metadata }: TestFile, variant: Variant, seed: number): TestTask {
  return {
    path,
    variant: variant.id,
    mode: variant.mode,
    loader: variant.loader,
    seed,
    isAsync: metadata.flags.includes('async'),
    includes: metadata.includes,
    features: metadata.features,
    negative: metadata.negative,
  };
}

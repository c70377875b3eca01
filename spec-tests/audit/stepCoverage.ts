/** Which steps of the inventory some test has reached, by the places of their markers. Runs nothing itself. */
import { pair, type AuditInput, type SourceText } from './audit';
import { keyOf, titleOf } from './readInventory';
import { readMarkers, type DeclaredAlgorithm } from './readMarkers';

/** The places of the markers that were reached, `file:line` with files from the repository's root, by whose tests reached them. */
export interface ReachedPlaces {
  readonly test262: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** One operation and what of it has been reached. */
export interface CoveredOperation {
  /** The operation, with its part; of a layer's version, with the layer in front: `import-defer: ResolveExport`. */
  readonly title: string;
  /** The text that has the operation: `base`, or a layer. */
  readonly text: string;
  readonly steps: number;
  /** How many steps Test262 has reached. */
  readonly byTest262: number;
  /** The paths that our own tests have reached, and no test of Test262. */
  readonly onlyByOwn: readonly string[];
  /** Paths in the text's order. Steps that the host realm performs have no marker and are not here. */
  readonly unexercised: readonly string[];
  readonly delegated: number;
}

export function coverSteps(inputs: readonly AuditInput[], places: ReachedPlaces): readonly CoveredOperation[] {
  return inputs.flatMap((input) => {
    const declarations = pair(input, []);
    return input.algorithms
      .filter(({ steps }) => steps.length > 0)
      .map((algorithm) => {
        const declared = declarations.get(keyOf(algorithm));
        const steps = algorithm.steps.map(([path]) => path);
        const isDelegated = input.delegated.some(({ key }) => key === keyOf(algorithm));
        return {
          title: input.layer === undefined ? titleOf(algorithm) : `${input.layer}: ${titleOf(algorithm)}`,
          text: input.layer ?? 'base',
          ...reached(steps, declared, places),
          ...(isDelegated ? { unexercised: [] } : {}),
          delegated: isDelegated ? steps.length : 0,
        };
      });
  });
}

/**
 * The same for a layer that makes others go together and has no text of its own: its steps are its markers.
 *
 * @param sources the layer's files
 */
export function coverJoint(layer: string, sources: readonly SourceText[], places: ReachedPlaces): readonly CoveredOperation[] {
  return sources
    .flatMap(({ file, text }) => readMarkers(file, text))
    .filter(({ markers }) => markers.length > 0)
    .map((declared) => ({
      title: `${layer}: ${declared.part === undefined ? declared.name : `${declared.name} #${declared.part}`}`,
      text: layer,
      ...reached(declared.markers.map(({ path }) => path), declared, places),
      delegated: 0,
    }));
}

function reached(steps: readonly string[], declared: DeclaredAlgorithm | undefined, places: ReachedPlaces) {
  const pathsIn = (set: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(declared?.markers.filter(({ line }) => set.has(`${declared.file}:${line}`)).map(({ path }) => path));
  const [byTest262, byOwn] = [pathsIn(places.test262), pathsIn(places.own)];
  return {
    steps: steps.length,
    byTest262: steps.filter((path) => byTest262.has(path)).length,
    onlyByOwn: steps.filter((path) => byOwn.has(path) && !byTest262.has(path)),
    unexercised: steps.filter((path) => !byTest262.has(path) && !byOwn.has(path)),
  };
}

/** Why steps are not exercised: the reason by title and path, `InnerModuleLinking 9.c` or `import-defer: InnerModuleLinking 9.c`. */
export type Reasons = Readonly<Record<string, string>>;

/** The unexercised steps without a reason, and the reasons whose step is exercised or does not exist. */
export function checkReasons(covered: readonly CoveredOperation[], reasons: Reasons): { unexplained: string[]; stale: string[] } {
  const unexercised = covered.flatMap(({ title, unexercised: paths }) => paths.map((path) => `${title} ${path}`));
  return {
    unexplained: unexercised.filter((step) => !Object.hasOwn(reasons, step)),
    stale: Object.keys(reasons).filter((step) => !unexercised.includes(step)),
  };
}

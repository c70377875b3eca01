/** Which steps of the inventory some test has reached, by the places of their markers. Runs nothing itself. */
import { pair, type AuditInput } from './audit';
import { keyOf, titleOf } from './readInventory';

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
        const pathsIn = (set: ReadonlySet<string>): ReadonlySet<string> =>
          new Set(declared?.markers.filter(({ line }) => set.has(`${declared.file}:${line}`)).map(({ path }) => path));
        const [byTest262, byOwn] = [pathsIn(places.test262), pathsIn(places.own)];
        const steps = algorithm.steps.map(([path]) => path);
        const isDelegated = input.delegated.some(({ key }) => key === keyOf(algorithm));
        return {
          title: input.layer === undefined ? titleOf(algorithm) : `${input.layer}: ${titleOf(algorithm)}`,
          text: input.layer ?? 'base',
          steps: steps.length,
          byTest262: steps.filter((path) => byTest262.has(path)).length,
          onlyByOwn: steps.filter((path) => byOwn.has(path) && !byTest262.has(path)),
          unexercised: isDelegated ? [] : steps.filter((path) => !byTest262.has(path) && !byOwn.has(path)),
          delegated: isDelegated ? steps.length : 0,
        };
      });
  });
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

/** Which steps of the inventory some test has reached, by the places of their markers. Runs nothing itself. */
import { pair, type AuditInput } from './audit';
import { keyOf, titleOf } from './readInventory';

/** One operation and what of it has been reached. */
export interface CoveredOperation {
  /** The operation, with its part; of a layer's version, with the layer in front: `import-defer: ResolveExport`. */
  readonly title: string;
  /** The text that has the operation: `base`, or a layer. */
  readonly text: string;
  readonly steps: number;
  /** Paths in the text's order. Steps that the host realm performs have no marker and are not here. */
  readonly unexercised: readonly string[];
  readonly delegated: number;
}

/** @param places `file:line` of every marker that was reached, files from the repository's root */
export function coverSteps(inputs: readonly AuditInput[], places: ReadonlySet<string>): readonly CoveredOperation[] {
  return inputs.flatMap((input) => {
    const declarations = pair(input, []);
    return input.algorithms
      .filter(({ steps }) => steps.length > 0)
      .map((algorithm) => {
        const declared = declarations.get(keyOf(algorithm));
        const reached = new Set(
          declared?.markers.filter(({ line }) => places.has(`${declared.file}:${line}`)).map(({ path }) => path),
        );
        const steps = algorithm.steps.map(([path]) => path);
        const isDelegated = input.delegated.some(({ key }) => key === keyOf(algorithm));
        return {
          title: input.layer === undefined ? titleOf(algorithm) : `${input.layer}: ${titleOf(algorithm)}`,
          text: input.layer ?? 'base',
          steps: steps.length,
          unexercised: isDelegated ? [] : steps.filter((path) => !reached.has(path)),
          delegated: isDelegated ? steps.length : 0,
        };
      });
  });
}

/** Why steps are not exercised: the reason by operation and path, `InnerModuleLinking 9.c`. */
export type Reasons = Readonly<Record<string, string>>;

/** The base's unexercised steps without a reason, and the reasons whose step is exercised or does not exist. */
export function checkReasons(covered: readonly CoveredOperation[], reasons: Reasons): { unexplained: string[]; stale: string[] } {
  const unexercised = covered.filter(({ text }) => text === 'base').flatMap(({ title, unexercised: paths }) => paths.map((path) => `${title} ${path}`));
  return {
    unexplained: unexercised.filter((step) => !Object.hasOwn(reasons, step)),
    stale: Object.keys(reasons).filter((step) => !unexercised.includes(step)),
  };
}

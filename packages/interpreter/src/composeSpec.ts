import type { Algorithm, RecursiveSurroundings, Surroundings } from './algorithm';
import type { Agent } from './agent/Agent';
import { EngineError } from './engineFailures';
import type { LayerOperation, OperationName, RecursiveSpec, Spec } from './operations';

/** The algorithms of a text, by operation name. */
export type Algorithms = { readonly [Name in Exclude<OperationName, LayerOperation>]: Algorithm<Name> } & {
  readonly [Name in LayerOperation]?: Algorithm<Name>;
};

/** A proposal: what it turns on in the parser, and the operations that it adds or writes anew, whole. */
export interface Layer {
  readonly name: string;
  /** The layers whose rewritten operations this layer's own versions already contain. */
  readonly after?: readonly string[];
  /** The text that it follows: repository and commit. */
  readonly source: string;
  readonly syntax?: { readonly babelPlugins?: readonly string[] };
  readonly algorithms: Partial<Algorithms>;
}

/** A base and its layers, put together. */
export interface ComposedSpec {
  readonly algorithms: Algorithms;
  readonly babelPlugins: readonly string[];
}

/**
 * Puts layers onto a base, in the order given.
 *
 * @throws EngineError `layer-conflict` when two layers rewrite one operation and the later does not name the earlier in `after`;
 *   `layer-order` when a layer stands before one that it comes after, or that one is missing.
 */
export function composeSpec(base: Algorithms, ...layers: readonly Layer[]): ComposedSpec {
  const algorithms: Record<string, Algorithm> = { ...base };
  const writtenBy = new Map<string, string>();
  const placed = new Set<string>();
  for (const layer of layers) {
    const after = layer.after ?? [];
    const missing = after.find((name) => !placed.has(name));
    if (missing !== undefined) {
      throw new EngineError('layer-order', `Layer '${layer.name}' comes after '${missing}', which does not precede it`);
    }
    for (const [operation, written] of Object.entries(layer.algorithms)) {
      const earlier = writtenBy.get(operation);
      if (earlier !== undefined && !after.includes(earlier)) {
        throw new EngineError('layer-conflict', `Layers '${earlier}' and '${layer.name}' both rewrite ${operation}`);
      }
      algorithms[operation] = written;
      writtenBy.set(operation, layer.name);
    }
    placed.add(layer.name);
  }
  return {
    algorithms: algorithms as unknown as Algorithms,
    babelPlugins: layers.flatMap((layer) => layer.syntax?.babelPlugins ?? []),
  };
}

/** Binds every operation to an agent, once. */
export function bindSpec(algorithms: Algorithms, agent: Agent): Spec {
  const direct: Record<string, unknown> = {};
  const recursive: Record<string, unknown> = {};
  const surroundings: Surroundings = { agent, spec: direct as unknown as Spec };
  const recursiveSurroundings: RecursiveSurroundings = { agent, spec: recursive as unknown as RecursiveSpec };
  for (const { name, bind, bindRecursive } of Object.values(algorithms) as Algorithm[]) {
    const bound = bind(surroundings, recursiveSurroundings);
    direct[name] = bound;
    recursive[name] = bindRecursive(recursiveSurroundings, bound);
  }
  return surroundings.spec;
}

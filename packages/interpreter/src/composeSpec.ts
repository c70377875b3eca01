import type { StaticSemantics } from '@modrec/parser';
import type { Algorithm, RecursiveSurroundings, Surroundings } from './algorithm';
import type { Agent } from './agent/Agent';
import { EngineError } from './engineFailures';
import type { AnyCompilers } from './evaluator/nodeCompilers';
import type { LayerOperation, OperationName, RecursiveSpec, Spec } from './operations';
import type { Realm } from './realm/Realm';

/** The algorithms of a text, by operation name. */
export type Algorithms = { readonly [Name in Exclude<OperationName, LayerOperation>]: Algorithm<Name> } & {
  readonly [Name in LayerOperation]?: Algorithm<Name>;
};

/** A proposal: what it turns on in the parser, and the operations that it adds or writes anew, whole. */
export interface Layer {
  readonly name: string;
  /** The layers whose rewritten operations this layer's own versions already contain; they must be there, and before it. */
  readonly after?: readonly string[];
  /** The stage in TC39's process that the proposal had at `date`. */
  readonly stage: string;
  /** The day of the text that it follows, YYYY-MM-DD. */
  readonly date: string;
  /** The text that it follows, repository@commit; where there is none, what it follows instead. */
  readonly source: string;
  readonly syntax?: {
    readonly babelPlugins?: readonly string[];
    /** Static semantics that it writes anew. */
    readonly staticSemantics?: Partial<StaticSemantics>;
  };
  /** How nodes are compiled whose run-time semantics it writes anew, by Babel's node type. */
  readonly nodes?: AnyCompilers;
  readonly algorithms: Partial<Algorithms>;
  /** Adds to a new realm what the proposal brings to its library, before any guest code runs. */
  readonly extendRealm?: (realm: Realm) => void;
}

/** A base and its layers, put together. */
export interface ComposedSpec {
  readonly algorithms: Algorithms;
  readonly nodes: AnyCompilers;
  readonly syntax: {
    readonly babelPlugins: readonly string[];
    readonly staticSemantics: Partial<StaticSemantics>;
  };
  readonly realmExtensions: readonly ((realm: Realm) => void)[];
}

/**
 * Puts layers onto a base, in the order given. Of several layers that rewrite one operation the last counts, which has to know of the
 * others: a layer that two others need to go together rewrites all that both do.
 *
 * @throws EngineError `layer-conflict` when several layers rewrite one operation and the last does not name the others in `after`;
 *   `layer-order` when a layer stands before one that it comes after, or that one is missing.
 */
export function composeSpec(base: Algorithms, ...layers: readonly Layer[]): ComposedSpec {
  refuseDisorder(layers);
  return {
    algorithms: { ...base, ...merge(layers, 'operation', ({ algorithms }) => algorithms) },
    nodes: merge(layers, 'node', ({ nodes }) => nodes),
    syntax: {
      babelPlugins: layers.flatMap(({ syntax }) => syntax?.babelPlugins ?? []),
      staticSemantics: merge(layers, 'operation', ({ syntax }) => syntax?.staticSemantics),
    },
    realmExtensions: layers.flatMap(({ extendRealm = [] }) => extendRealm),
  };
}

function refuseDisorder(layers: readonly Layer[]): void {
  const placed = new Set<string>();
  for (const { name, after = [] } of layers) {
    const missing = after.find((other) => !placed.has(other));
    if (missing !== undefined) {
      throw new EngineError('layer-order', `Layer '${name}' comes after '${missing}', which does not precede it`);
    }
    placed.add(name);
  }
}

/** One table of all layers. */
function merge<Table extends object>(layers: readonly Layer[], what: string, tableOf: (layer: Layer) => Table | undefined): Table {
  const merged = {} as Record<string, unknown>;
  const writers = new Map<string, Layer[]>();
  for (const layer of layers) {
    for (const [name, written] of Object.entries(tableOf(layer) ?? {})) {
      merged[name] = written;
      writers.set(name, [...(writers.get(name) ?? []), layer]);
    }
  }
  for (const [name, [...earlier]] of writers) {
    const last = earlier.pop()!;
    const unknown = earlier.find((layer) => last.after?.includes(layer.name) !== true);
    if (unknown !== undefined) {
      throw new EngineError('layer-conflict', `Layers '${unknown.name}' and '${last.name}' both rewrite the ${what} ${name}`);
    }
  }
  return merged as Table;
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

import { Agent } from '../agent/Agent';
import { NormalCompletion, ThrowCompletion } from '../completion';
import { composeSpec } from '../composeSpec';
import { es2027 } from '../es2027';
import { Budget } from '../evaluator/Budget';
import type { Evaluator } from '../evaluator/Evaluator';
import type { Host, LoadPayload, Referrer } from '../host/Host';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { Tracer } from '../Tracer';
import type { EnginePromise } from '../promises/EnginePromise';
import { GraphModule } from './GraphModule';
import { parseGraph, type GraphNode } from './parseGraph';

/** A load that the graph's host has been asked for and holds. */
export interface HeldLoad {
  readonly referrer: Referrer;
  readonly moduleRequest: ModuleRequestRecord;
  readonly payload: LoadPayload;
}

export interface GraphOptions {
  readonly tracer?: Tracer;
  /** `held`: every load waits in `held` until the test settles it. */
  readonly loads?: 'sync' | 'held';
  readonly host?: Partial<Host>;
}

/** A graph of modules without code, in an agent of its own, and what has happened to it. */
export class Graph {
  readonly agent: Agent;
  readonly modules = new Map<string, GraphModule>();
  /** The modules whose code has run, in order. */
  readonly log: string[] = [];
  readonly held: HeldLoad[] = [];
  readonly trackedRejections: string[] = [];

  constructor(nodes: Iterable<GraphNode>, options: GraphOptions = {}) {
    const host = {
      HostLoadImportedModule: (_agent, referrer, moduleRequest, _hostDefined, payload) => {
        const load = { referrer, moduleRequest, payload };
        if (options.loads === 'held') this.held.push(load);
        else this.settle(load);
      },
      HostGetSupportedImportAttributes: () => ['type'],
      HostPromiseRejectionTracker: (_agent, _promise, operation) => void this.trackedRejections.push(operation),
      ...options.host,
    } satisfies Partial<Host> as Partial<Host> as Host;
    this.agent = new Agent({
      spec: composeSpec(es2027),
      host,
      tracer: options.tracer ?? null,
      budget: new Budget(),
      createEvaluator: () => ({}) as Evaluator,
    });
    for (const node of nodes) this.modules.set(node.name, new GraphModule(this.agent, node, this.log));
  }

  module(name: string): GraphModule {
    const module = this.modules.get(name);
    if (module === undefined) throw new Error(`The graph has no module ${name}`);
    return module;
  }

  nameOf(module: object): string {
    return [...this.modules.values()].find((each) => each === module)!.name;
  }

  /** Settles a load by the name that it asks for; a name that the graph does not have is an error. */
  settle({ referrer, moduleRequest, payload }: HeldLoad): void {
    const module = this.modules.get(moduleRequest.Specifier);
    const result = module === undefined ? new ThrowCompletion(`no ${moduleRequest.Specifier}`) : new NormalCompletion(module);
    this.agent.FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
  }

  /** Loads and links from a module on; every load must settle at once. */
  async link(name: string): Promise<GraphModule> {
    const module = this.module(name);
    await module.LoadRequestedModules();
    module.Link();
    return module;
  }

  /** Starts to evaluate from a linked module on. */
  start(name: string): EnginePromise {
    const promise = this.module(name).Evaluate();
    promise.PromiseIsHandled = true;
    return promise;
  }

  /** The code of a module with top-level await ends, and what waits for it goes on. */
  async finish(name: string): Promise<void> {
    this.module(name).capability!.Resolve(undefined);
    await Promise.resolve();
  }

  /** The code of a module with top-level await throws. */
  async fail(name: string): Promise<void> {
    this.module(name).capability!.Reject(`${name} fails`);
    await Promise.resolve();
  }
}

/** Makes a graph from the notation of `parseGraph`. */
export function graph(notation: string, options?: GraphOptions): Graph {
  return new Graph(parseGraph(notation).values(), options);
}

import type { CompletionRecord } from '../completion';
import { bindSpec, type ComposedSpec } from '../composeSpec';
import { closure } from '../algorithm';
import type { ErrorDetails } from '../errors';
import type { ContextStack } from '../evaluator/ContextStack';
import type { Evaluator } from '../evaluator/Evaluator';
import type { Host, LoadPayload, Referrer } from '../host/Host';
import type { Spec } from '../operations';
import { EnginePromise } from '../promises/EnginePromise';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { Step } from '../step';
import type { Tracer } from '../Tracer';
import { PendingLoads } from './PendingLoads';

/** What an agent is put together from. */
export interface AgentParts {
  readonly spec: ComposedSpec;
  readonly host: Host;
  readonly tracer: Tracer | null;
  readonly executionContextStack: ContextStack;
  /** Makes the evaluator, given the agent that it evaluates for. */
  readonly createEvaluator: (agent: Agent) => Evaluator;
}

/** https://tc39.es/ecma262/#sec-agents: one world of realms and modules, with its operations, its host and its evaluator. */
export class Agent {
  readonly spec: Spec;
  readonly host: Host;
  readonly tracer: Tracer | null;
  readonly executionContextStack: ContextStack;
  readonly evaluator: Evaluator;
  /** What layers turn on in the parser. */
  readonly babelPlugins: readonly string[];
  ModuleAsyncEvaluationCount = 0;
  /** The intrinsics of the algorithms themselves; every realm has its own for guests. */
  readonly Intrinsics = { '%Promise%': EnginePromise } as const;
  readonly pendingLoads = new PendingLoads();
  /** What the engine knows of the guest errors that it has made. */
  readonly errorDetails = new WeakMap<object, ErrorDetails>();

  constructor(parts: AgentParts) {
    this.host = parts.host;
    this.tracer = parts.tracer;
    this.executionContextStack = parts.executionContextStack;
    this.babelPlugins = parts.spec.babelPlugins;
    this.spec = bindSpec(parts.spec.algorithms, this);
    this.evaluator = parts.createEvaluator(this);
  }

  /** An Abstract Closure of an algorithm, which opens a frame of its own whenever it runs. */
  closure<Args extends unknown[], Result>(
    name: string,
    body: (step: Step, ...args: Args) => Result,
  ): (...args: Args) => Result {
    return closure(this, name, body);
  }

  /**
   * What a host settles a load with, during HostLoadImportedModule or later.
   *
   * @throws EngineHostError when the load was settled already
   */
  FinishLoadingImportedModule(
    referrer: Referrer,
    moduleRequest: ModuleRequestRecord,
    payload: LoadPayload,
    result: CompletionRecord<ModuleRecord>,
  ): void {
    if (this.pendingLoads.settle({ referrer, moduleRequest, payload, result })) {
      this.spec.FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
    }
  }
}

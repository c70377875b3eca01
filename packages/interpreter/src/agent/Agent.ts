import type { StaticSemanticsTracer } from '@modrec/parser';
import { NormalCompletion, ThrowCompletion, type CompletionRecord } from '../completion';
import { EngineHostError } from '../engineFailures';
import { bindSpec, type ComposedSpec } from '../composeSpec';
import { closure } from '../algorithm';
import type { ErrorDetails } from '../errors';
import type { Budget } from '../evaluator/Budget';
import { ContextStack } from '../evaluator/ContextStack';
import { GuestErrors } from '../evaluator/errors/GuestErrors';
import { StackTraces } from '../evaluator/errors/StackTraces';
import { TailCalls } from '../evaluator/calls/TailCalls';
import type { Evaluator } from '../evaluator/Evaluator';
import type { Host, LoadPayload, Referrer } from '../host/Host';
import type { ModuleNamespaceObject } from '../namespace/ModuleNamespaceObject';
import type { Spec } from '../operations';
import { EnginePromise } from '../promises/EnginePromise';
import type { Realm } from '../realm/Realm';
import { ModuleRecord } from '../records/ModuleRecord';
import type { ModuleRequestRecord } from '../records/ModuleRequest';
import type { Step } from '../step';
import type { Tracer } from '../Tracer';
import { JobFailures } from './JobFailures';
import { PendingLoads } from './PendingLoads';
import { SourceTexts } from './SourceTexts';

/** What an agent is put together from. */
export interface AgentParts {
  readonly spec: ComposedSpec;
  readonly host: Host;
  readonly tracer: Tracer | null;
  readonly budget: Budget;
  /** Makes the evaluator, given the agent that it evaluates for. */
  readonly createEvaluator: (agent: Agent) => Evaluator;
}

/** https://tc39.es/ecma262/#sec-agents: one world of realms and modules, with its operations, its host and its evaluator. */
export class Agent {
  readonly spec: Spec;
  readonly host: Host;
  readonly tracer: Tracer | null;
  /** The tracer, as the parser's operations report to one. */
  readonly staticSemanticsTracer: StaticSemanticsTracer | null;
  readonly executionContextStack = new ContextStack();
  readonly budget: Budget;
  readonly stackTraces = new StackTraces(this.executionContextStack);
  readonly guestErrors = new GuestErrors(this.stackTraces);
  readonly tailCalls = new TailCalls();
  readonly evaluator: Evaluator;
  /** What layers turn on in the parser, and write anew there. */
  readonly syntax: ComposedSpec['syntax'];
  /** What layers compile in their own way, by node type. */
  readonly nodes: ComposedSpec['nodes'];
  /** What layers add to every realm. */
  readonly realmExtensions: ComposedSpec['realmExtensions'];
  ModuleAsyncEvaluationCount = 0;
  /** The intrinsics of the algorithms themselves; every realm has its own for guests. */
  readonly Intrinsics = { '%Promise%': EnginePromise } as const;
  /** What the host has been asked to load and has not. */
  readonly loads = new PendingLoads();
  /** The realms, by the %Object.prototype% that tells them apart. */
  readonly realmsByObjectPrototype = new WeakMap<object, Realm>();
  /** Where failures of the engine go that happen in a job, when nobody is there to catch them. */
  readonly failures = new JobFailures();
  /** What guests read as the message of an error that the engine makes; hosts with words of their own put another function here. */
  wordsOf: (details: ErrorDetails) => string = ({ message }) => message;
  /** What the engine knows of the guest errors that it has made. */
  readonly errorDetails = new WeakMap<object, ErrorDetails>();
  /** The module namespace objects, each with the record behind its Proxy. */
  readonly namespaceObjects = new WeakMap<object, ModuleNamespaceObject>();
  /** The modules that hosts have given a source object, by that object. */
  readonly moduleSources = new WeakMap<object, ModuleRecord>();
  /** The source texts of modules and scripts, by id, for code frames and for the lines of stack traces. */
  readonly sourceTexts = new SourceTexts();
  /** What messages call realms. */
  readonly realmNames = new WeakMap<Realm, string>();
  /** The ids of modules that have no source text. */
  readonly moduleIds = new WeakMap<ModuleRecord, string>();

  /** The completion values of the modules whose host has asked for them, before their evaluation. */
  readonly completionValues = new WeakMap<ModuleRecord, unknown>();

  constructor(parts: AgentParts) {
    this.host = parts.host;
    this.tracer = parts.tracer;
    this.staticSemanticsTracer = parts.tracer === null ? null : forStaticSemantics(parts.tracer);
    this.budget = parts.budget;
    this.syntax = parts.spec.syntax;
    this.nodes = parts.spec.nodes;
    this.realmExtensions = parts.spec.realmExtensions;
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
   * @throws EngineHostError `load-not-pending` when the load was settled already, `load-result` when the result is no completion of
   *   a Module Record, `load-changed` when an equal request of the same referrer has loaded another module before
   */
  FinishLoadingImportedModule(
    referrer: Referrer,
    moduleRequest: ModuleRequestRecord,
    payload: LoadPayload,
    result: CompletionRecord<ModuleRecord>,
  ): void {
    if (result instanceof NormalCompletion) {
      this.#checkLoaded(referrer, moduleRequest, result.Value);
    } else if (!(result instanceof ThrowCompletion)) {
      throw new EngineHostError('load-result', `The host settles the load of '${moduleRequest.Specifier}' without a completion`);
    }
    if (this.loads.settle({ referrer, moduleRequest, payload }, result)) {
      this.spec.FinishLoadingImportedModule(referrer, moduleRequest, payload, result);
    }
  }

  #checkLoaded(referrer: Referrer, moduleRequest: ModuleRequestRecord, loaded: unknown): void {
    const { Specifier } = moduleRequest;
    if (!(loaded instanceof ModuleRecord)) {
      throw new EngineHostError('load-result', `The host settles the load of '${Specifier}' with something else than a module`);
    }
    const candidates = referrer.LoadedModules.candidates(moduleRequest);
    const earlier = candidates.find((each) => this.spec.ModuleRequestsEqual(each, moduleRequest));
    if (earlier !== undefined && earlier.Module !== loaded) {
      throw new EngineHostError('load-changed', `The host has loaded another module for '${Specifier}' before`);
    }
  }
}

function forStaticSemantics(tracer: Tracer): StaticSemanticsTracer {
  return {
    enter: (name, args, part) => tracer.enter(name, args, part),
    step: (text) => tracer.step(text),
    leave: (result) => tracer.leave(new NormalCompletion(result)),
  };
}

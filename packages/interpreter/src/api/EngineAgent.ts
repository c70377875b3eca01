import type { SyntaxErrorRecord } from '@modrec/parser';
import { Agent } from '../agent/Agent';
import { composeSpec, type Layer } from '../composeSpec';
import { EngineError } from '../engineFailures';
import { earlyError, syntaxError } from '../errors';
import { es2027 } from '../es2027';
import { Budget } from '../evaluator/Budget';
import type { GuestFrame as GuestFramePlace } from '../evaluator/errors/GuestFrame';
import type { SourceOffset } from '../evaluator/errors/SourceLines';
import { ThrowPlaces } from '../evaluator/errors/ThrowPlaces';
import { createEvaluator } from '../evaluator/createEvaluator';
import { defaultHost } from '../host/defaultHost';
import type { Host } from '../host/Host';
import type { MapHostControls } from '../host/mapHost';
import { newSourceModule, type ModuleSource } from '../proposals/source-phase/newSourceModule';
import type { EnginePromise } from '../promises/EnginePromise';
import { createRealm, type RealmOptions } from '../realm/createRealm';
import type { Realm } from '../realm/Realm';
import { CyclicModuleRecord } from '../records/CyclicModuleRecord';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ScriptRecord } from '../records/ScriptRecord';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import type { SyntheticModuleRecord } from '../records/SyntheticModuleRecord';
import type { Tracer } from '../Tracer';
import { describeError, type ErrorDescription } from './ErrorDescription';
import { hostContext } from './hostContext';
import { importModule, loadModule, type ImportOptions } from './hostImports';
import { describeModule, type ModuleDescription } from './ModuleDescription';
import { createSyntheticModule, type SetExport } from './createSyntheticModule';

export interface AgentOptions {
  /** How modules are found, and what else is left to hosts; `defaultHost` when absent. */
  readonly host?: Host;
  /** Proposals on top of ECMA-262. */
  readonly layers?: readonly Layer[];
  /** Receives every step of the algorithms. */
  readonly tracer?: Tracer | null;
  /** How many calls and loop iterations a run may take; unlimited when absent. */
  readonly stepBudget?: number;
  /** How many milliseconds guest code may take after each entry from outside; unlimited when absent. */
  readonly timeLimit?: number;
}

/** Where a source text belongs and what it is called. */
export interface SourceOptions {
  readonly realm: Realm;
  /** The specifier, path or URL that errors and stack frames show, and that relative specifiers are resolved against. */
  readonly id: string;
  readonly hostDefined?: unknown;
}

/**
 * An agent as its users have it: realms, and modules and scripts in them, from source text to evaluation. Guest errors are thrown, or
 * rejected with, as they are; `describeError` tells what the engine knows of them. Misuse throws an EngineError.
 */
export class EngineAgent extends Agent {
  #isDisposed = false;

  constructor(options: AgentOptions) {
    super({
      spec: composeSpec(es2027, ...(options.layers ?? [])),
      host: checkedHost(options.host ?? defaultHost),
      tracer: options.tracer ?? null,
      budget: new Budget(options.stepBudget, options.timeLimit),
      createEvaluator,
    });
  }

  /** Makes a realm: a global object and intrinsics of its own. */
  createRealm(options: RealmOptions & { readonly name?: string } = {}): Realm {
    this.#refuseDisposed();
    const realm = createRealm(this, options);
    if (options.name !== undefined) this.realmNames.set(realm, options.name);
    return realm;
  }

  /**
   * https://tc39.es/ecma262/#sec-parsemodule
   *
   * @throws the realm's SyntaxError, for the first early error
   */
  parseModule(sourceText: string, { realm, id, hostDefined }: SourceOptions): SourceTextModuleRecord {
    return this.#enter(realm, () => parsed<SourceTextModuleRecord>(realm, this.spec.ParseModule(sourceText, realm, hostDefined, id)));
  }

  /**
   * https://tc39.es/ecma262/#sec-parse-json-module
   *
   * @throws the realm's SyntaxError when the text is no JSON
   */
  parseJSONModule(sourceText: string, { realm, id }: SourceOptions): SyntheticModuleRecord {
    return this.#enter(realm, () => {
      const module = this.spec.ParseJSONModule(sourceText, realm) as SyntheticModuleRecord;
      this.moduleIds.set(module, id);
      return module;
    });
  }

  /**
   * A module whose exports the caller provides.
   *
   * @param evaluate sets the exports when the module is evaluated; what it throws becomes the module's error
   */
  createSyntheticModule(
    exportNames: readonly string[],
    evaluate: (setExport: SetExport) => void,
    options: SourceOptions,
  ): SyntheticModuleRecord {
    this.#refuseDisposed();
    return createSyntheticModule(this, exportNames, evaluate, options);
  }

  /**
   * A module that consists of its source alone, for the layer source-phase-imports: `import source` of it gives the object of the source.
   *
   * @param moduleSource an object of the realm, of no other module, and what the toStringTag getter of %AbstractModuleSource% calls its kind
   */
  createSourceModule(moduleSource: ModuleSource, { realm, id }: Omit<SourceOptions, 'hostDefined'>): ModuleRecord {
    this.#refuseDisposed();
    return newSourceModule(this, realm, id, moduleSource);
  }

  /**
   * https://tc39.es/ecma262/#sec-LoadRequestedModules
   *
   * @returns fulfils when all that the module imports is loaded; rejects with the error of the load that failed first
   */
  loadRequestedModules(module: ModuleRecord, hostDefined?: unknown): Promise<unknown> {
    return this.#enter(module.Realm, () => this.failures.watch(module.LoadRequestedModules(hostDefined)));
  }

  /**
   * https://tc39.es/ecma262/#sec-moduledeclarationlinking
   *
   * @throws the guest error for an import that does not resolve; EngineError `module-status` when the module is not loaded
   */
  link(module: ModuleRecord): void {
    refuseStatus(module, 'link', 'new', 'linking', 'evaluating');
    this.#enter(module.Realm, () => module.Link());
  }

  /**
   * https://tc39.es/ecma262/#sec-moduleevaluation
   *
   * @returns settles when the module and all that it imports have been evaluated; rejects with what they throw
   * @throws EngineError `module-status` when the module is not linked
   */
  evaluate(module: ModuleRecord): Promise<unknown> {
    refuseStatus(module, 'evaluate', 'new', 'unlinked', 'linking', 'evaluating');
    return this.#enter(module.Realm, () => this.failures.watch(module.Evaluate()));
  }

  /**
   * The same, with the promise of the algorithms themselves, whose [[PromiseState]] can be read at once.
   *
   * @throws EngineError `module-status` when the module is not linked
   */
  startEvaluation(module: ModuleRecord): EnginePromise {
    refuseStatus(module, 'evaluate', 'new', 'unlinked', 'linking', 'evaluating');
    return this.#enter(module.Realm, () => module.Evaluate());
  }

  /**
   * Asks that the value of a module's body be kept when it is evaluated, which the standard drops; `completionValue` gives it then. The body
   * of a module with top-level await has none.
   */
  keepCompletionValue(module: ModuleRecord): void {
    this.completionValues.set(module, undefined);
  }

  /** The completion value of a module that was to keep it: undefined until the module has been evaluated. */
  completionValue(module: ModuleRecord): unknown {
    return this.completionValues.get(module);
  }

  /**
   * Loads, links and evaluates a module through the host, as `import()` would in the realm.
   *
   * @returns fulfils with the module's namespace
   */
  importModule(specifier: string, options: ImportOptions): Promise<object> {
    return this.#enter(options.realm, () => this.failures.watch(importModule(this, specifier, options)));
  }

  /**
   * Loads a module and all that it imports through the host, without linking it.
   *
   * @returns fulfils with the record
   */
  loadModule(specifier: string, options: ImportOptions): Promise<ModuleRecord> {
    return this.#enter(options.realm, () => this.failures.watch(loadModule(this, specifier, options)));
  }

  /**
   * https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation
   *
   * @returns the script's completion value
   * @throws the realm's SyntaxError for an early error, and whatever the script throws
   */
  runScript(sourceText: string, { realm, id, hostDefined }: SourceOptions): unknown {
    return this.#enter(realm, () => {
      const script = parsed<ScriptRecord>(realm, this.spec.ParseScript(sourceText, realm, hostDefined, id));
      return this.spec.ScriptEvaluation(script);
    });
  }

  /**
   * Evaluates a script that has been parsed before, as often as one likes.
   *
   * https://tc39.es/ecma262/#sec-runtime-semantics-scriptevaluation
   *
   * @returns the script's completion value
   * @throws whatever the script throws
   */
  evaluateScript(script: ScriptRecord): unknown {
    return this.#enter(script.Realm, () => this.spec.ScriptEvaluation(script));
  }

  /** Shows the places in a script or module moved by an offset, in stack traces. */
  shiftSource(record: ScriptRecord | SourceTextModuleRecord, offset: Omit<SourceOffset, 'sourceText'>): void {
    this.stackTraces.lines.shift(record, { ...offset, sourceText: record.ECMAScriptCode.sourceText });
  }

  /** From now on `takeThrowPlace` knows where exceptions are thrown. */
  followThrows(): void {
    this.guestErrors.throwPlaces = new ThrowPlaces(this.executionContextStack, this.stackTraces);
  }

  /** Where an exception was thrown that has just left guest code, which is not always where its error was made. To be asked once. */
  takeThrowPlace(error: unknown): GuestFramePlace | undefined {
    return this.guestErrors.throwPlaces?.take(error);
  }

  /**
   * Notes the state of the run that is under way, limits of its parts included. The host may end code of the engine from outside, and then not even `finally` runs:
   * whoever has the host do so calls what this gives.
   *
   * @returns puts the agent back into that state
   */
  checkpoint(): () => void {
    const { depth } = this.executionContextStack;
    const loads = this.loads.checkpoint();
    const budget = this.budget.checkpoint();
    return () => {
      budget();
      this.executionContextStack.depth = depth;
      loads();
    };
  }

  /**
   * https://tc39.es/ecma262/#sec-getmodulenamespace
   *
   * @throws EngineError `module-status` when the module is not linked
   */
  getModuleNamespace(module: ModuleRecord): object {
    refuseStatus(module, 'get the namespace of', 'new', 'unlinked');
    return this.#enter(module.Realm, () => this.spec.GetModuleNamespace(module));
  }

  /** Whether the value is a module namespace object of this agent. */
  isModuleNamespace(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.namespaceObjects.has(value);
  }

  /** The fields of a module record as they are now. */
  describeModule(module: ModuleRecord): ModuleDescription {
    return describeModule(module);
  }

  /** What the engine knows of a thrown value: its code, guest stack, place and import chain. Runs no guest code. */
  describeError(error: unknown): ErrorDescription {
    return describeError(this, error);
  }

  /** How many loads the host has been asked for and has not settled. */
  get pendingLoads(): number {
    return this.loads.count;
  }

  /** Lets a host that holds loads back settle them all; fulfils when no load is pending any more. */
  async settlePendingLoads(): Promise<void> {
    if (holdsLoads(this.host)) this.host.settleLoads();
    await this.loads.whenNone();
  }

  /** Ends the agent: nothing can be asked of it any more, and loads that are still pending come to nothing. */
  dispose(): void {
    this.#isDisposed = true;
    this.loads.abandon();
    this.sourceTexts.clear();
  }

  /** Runs something of the engine for a caller outside, in the realm's own context, whatever is left on the stack afterwards. */
  #enter<T>(realm: Realm, run: () => T): T {
    this.#refuseDisposed();
    const stack = this.executionContextStack;
    const { depth } = stack;
    if (depth === 0) this.budget.start();
    stack.push(hostContext(realm));
    try {
      return run();
    } finally {
      stack.depth = depth;
    }
  }

  #refuseDisposed(): void {
    if (this.#isDisposed) throw new EngineError('agent-disposed', 'The agent has been disposed of');
  }
}

/** What has been parsed, or its first early error thrown as the realm's. */
function parsed<Parsed extends object>(realm: Realm, result: Parsed | readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]]): Parsed {
  if (isErrors(result)) throw syntaxError(realm, earlyError(result[0]));
  return result;
}

/** No hook of a host is optional; `{ ...defaultHost, … }` has them all. */
function checkedHost(host: Host): Host {
  const missing = (Object.keys(defaultHost) as (keyof Host)[]).find((hook) => typeof host[hook] !== 'function');
  if (missing !== undefined) throw new EngineError('host-hook-missing', `The host lacks the hook ${missing}`);
  return host;
}

const holdsLoads = (host: Host): host is Host & Pick<MapHostControls, 'settleLoads'> => 'settleLoads' in host;

const isErrors = (result: object): result is readonly [SyntaxErrorRecord, ...SyntaxErrorRecord[]] => Array.isArray(result);

/** Refuses what the standard asserts cannot be asked of a module in these states. */
function refuseStatus(module: ModuleRecord, wish: string, ...statuses: CyclicModuleRecord['Status'][]): void {
  if (module instanceof CyclicModuleRecord && statuses.includes(module.Status)) {
    throw new EngineError('module-status', `Cannot ${wish} '${describeModule(module).id}', whose status is ${module.Status}`);
  }
}

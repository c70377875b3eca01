import {
  ModuleRecord,
  Realm,
  type Agent,
  type CompletionRecord,
  type ErrorDescription,
  type ModuleRequestRecord,
  type TracedStatement,
  type Tracer,
} from '@modrec/interpreter';
import type { EventKind, LeaveEvent, StepEvent, TraceEvent } from '../log/TraceEvent';
import { traceFormat, traceVersion, type OperationNote, type TraceLog } from '../log/TraceLog';
import type { RecordId, Value } from '../log/Value';
import { EventList } from './EventList';
import { JobList, type RunningOperation } from './JobList';
import { LoadList } from './LoadList';
import { operationNotes } from './operationNotes';
import { PositionTable } from './PositionTable';
import { RecordBook, sourceTextOf } from './RecordBook';

export interface RecorderOptions {
  /** How many events the log holds at most; what happens past it is counted and left out. */
  readonly limit?: number;
  /** Whether an object is a Proxy, which only the host knows (`util.types.isProxy` in Node); by default none is. */
  readonly isProxy?: (object: object) => boolean;
  /** Sources whose statements are left out, by id: what a host runs to set up its guest. */
  readonly omits?: (source: string) => boolean;
  /** Which kinds of events the log is to have; all by default. Without `enter` and `leave` moments have no frames. */
  readonly keeps?: (kind: EventKind) => boolean;
}

/** What a log is called, which the run does not tell. */
export interface LogTitle {
  readonly entry: string;
  readonly layers?: readonly string[];
}

export const defaultLimit = 1_000_000;

/** Operations that make a module before it has its id. */
const makers: ReadonlySet<string> = new Set(['CreateDefaultExportSyntheticModule', 'ParseJSONModule', 'CreateTextModule', 'CreateBytesModule']);

/**
 * Turns a run into a log: give it to `createAgent` as the tracer, run, and call `finish`. One recorder is for one agent.
 *
 * The log holds ids and plain values, never a record of the run.
 */
export class Recorder implements Tracer {
  readonly #list: EventList;
  readonly #isProxy: (object: object) => boolean;
  readonly #omits: (source: string) => boolean;
  readonly #records: RecordBook;
  readonly #loads = new LoadList();
  readonly #positions = new PositionTable();
  readonly #frames: (RunningOperation & { readonly args: readonly unknown[] })[] = [];
  readonly #operations = new Map<string, OperationNote>();
  readonly #sources = new Map<string, string>();
  /** The texts of modules that have no id yet. */
  readonly #madeFrom = new WeakMap<object, string>();
  readonly #steps = new Map<string, StepEvent>();
  #agent: Agent | undefined;
  #thrown: { readonly value: unknown } | undefined;
  #isPaused = false;

  constructor(options: RecorderOptions = {}) {
    this.#list = new EventList(options.limit ?? defaultLimit, options.keeps);
    this.#isProxy = options.isProxy ?? (() => false);
    this.#omits = options.omits ?? (() => false);
    const agent = (): Agent | undefined => this.#agent;
    const isProxy = this.#isProxy;
    this.#records = new RecordBook({
      view: { get agent() { return agent(); }, isProxy },
      jobs: new JobList((event) => this.#emit(event), () => this.#frames.findLast(({ operation }) => operation !== 'PerformPromiseThen')),
      emit: (event) => this.#emit(event),
      metModule: (module, id) => {
        const text = sourceTextOf(module) ?? this.#madeFrom.get(module);
        if (text !== undefined) this.#sources.set(id, text);
      },
    });
  }

  /** How many events the log holds. */
  get length(): number {
    return this.#list.events.length;
  }

  /** Nothing is recorded until `resume`; only between the frames of algorithms. */
  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
  }

  enter(operation: string, args: readonly unknown[], part?: number): void {
    if (this.#isOff) return;
    this.#notice(operation, args);
    const note = operationNotes[operation];
    const described = present(args, note).map(this.#records.describe);
    const id = this.#moduleAmong(args);
    this.#emit({ kind: 'enter', operation, args: described, ...(part !== undefined && { part }) });
    this.#frames.push({ operation, args, ...(id !== undefined && { module: id }) });
    if (note !== undefined) this.#operations.set(operation, note);
    if (operation === 'HostLoadImportedModule') this.#loadRequested(args);
    else if (operation === 'FinishLoadingImportedModule') this.#loadSettled(args);
  }

  step(text: string): void {
    if (this.#isOff) return;
    let event = this.#steps.get(text);
    if (event === undefined) this.#steps.set(text, (event = { kind: 'step', text }));
    this.#emit(event);
  }

  leave(completion: CompletionRecord<unknown>): void {
    if (this.#isOff) return;
    const frame = this.#frames.pop();
    const { Type, Value } = completion;
    if (Type === 'throw') {
      this.#noticeThrow(Value);
      this.#emit({ kind: 'leave', completion: 'throw', value: this.#records.describe(Value) });
      return;
    }
    this.#records.isModuleUnfinished = frame !== undefined && makers.has(frame.operation);
    if (this.#records.isModuleUnfinished) this.#noticeMade(Value, frame!.args[0]);
    this.#emit(Value === undefined ? leftNormally : { kind: 'leave', completion: 'normal', value: this.#records.describe(Value) });
    this.#records.isModuleUnfinished = false;
  }

  statement(statement: TracedStatement): void {
    if (this.#isOff || this.#omits(statement.source)) return;
    if (!this.#sources.has(statement.source)) this.#sources.set(statement.source, statement.sourceText);
    this.#emit(this.#positions.eventOf(statement));
  }

  suspended(module: ModuleRecord): void {
    if (!this.#isOff) this.#emit({ kind: 'suspended', module: this.#records.idOf(module)! });
  }

  resumed(module: ModuleRecord): void {
    if (!this.#isOff) this.#emit({ kind: 'resumed', module: this.#records.idOf(module)! });
  }

  /** The guest writes to its console. */
  console(level: string, text: string): void {
    if (!this.#isOff) this.#emit({ kind: 'console', level, text });
  }

  /** The log of all that has happened so far. The recorder may go on. */
  finish({ entry, layers = [] }: LogTitle): TraceLog {
    const { events, count, limit } = this.#list;
    return {
      format: traceFormat,
      version: traceVersion,
      entry,
      layers,
      sources: Object.fromEntries(this.#sources),
      operations: Object.fromEntries(this.#operations),
      events: events.slice(),
      ...(count > limit && { truncated: { events: count } }),
    };
  }

  get #isOff(): boolean {
    if (this.#isPaused) return true;
    if (!this.#list.isFull) return false;
    this.#list.add(leftNormally);
    return true;
  }

  #emit(event: TraceEvent): void {
    if (!this.#isPaused) this.#list.add(event);
  }

  /** What the arguments tell of the run as a whole. */
  #notice(operation: string, args: readonly unknown[]): void {
    if (operation === 'ParseModule' || operation === 'ParseScript') {
      const [text, , , id] = args;
      if (typeof text === 'string' && typeof id === 'string' && !this.#omits(id)) this.#sources.set(id, text);
    }
    if (this.#agent !== undefined) return;
    for (const arg of args) {
      if (typeof arg !== 'object' || arg === null || this.#isProxy(arg)) continue;
      if (arg instanceof Realm) this.#agent = arg.Agent as Agent;
      else if (arg instanceof ModuleRecord) this.#agent = arg.Realm.Agent as Agent;
    }
  }

  /** The module that an operation is about: the first of its arguments that is one. */
  #moduleAmong(args: readonly unknown[]): RecordId | undefined {
    const module = args.find((arg) => typeof arg === 'object' && arg !== null && !this.#isProxy(arg) && arg instanceof ModuleRecord);
    return module === undefined ? undefined : this.#records.idOf(module as ModuleRecord);
  }

  #noticeMade(module: unknown, text: unknown): void {
    if (module instanceof ModuleRecord && typeof text === 'string') this.#madeFrom.set(module, text);
  }

  #noticeThrow(value: unknown): void {
    if (this.#thrown !== undefined && Object.is(this.#thrown.value, value)) return;
    this.#thrown = { value };
    const known = this.#describeError(value);
    const described = this.#records.describe(value);
    const place = known?.location && { module: known.location.moduleId, line: known.location.line, column: known.location.column };
    this.#emit({
      kind: 'error',
      value: described,
      message: messageOf(known, described),
      ...(known?.code !== undefined && { code: known.code }),
      ...(place !== undefined && { place }),
    });
  }

  /** What the engine knows of a thrown value, where looking at it runs no guest code. */
  #describeError(value: unknown): ErrorDescription | undefined {
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (this.#agent === undefined || !('describeError' in this.#agent) || (isObject && this.#isProxy(value))) return undefined;
    return this.#agent.describeError(value);
  }

  #loadRequested([referrer, request, , payload]: readonly unknown[]): void {
    const { Specifier, Attributes, Phase } = request as ModuleRequestRecord;
    this.#emit({
      kind: 'load-requested',
      load: this.#loads.ask(referrer, request as ModuleRequestRecord, payload),
      referrer: this.#records.describe(referrer),
      specifier: Specifier,
      attributes: Object.fromEntries(Attributes.map(({ Key, Value }) => [Key, Value])),
      ...(Phase !== undefined && Phase !== 'evaluation' && { phase: Phase }),
    });
  }

  #loadSettled([referrer, request, payload, result]: readonly unknown[]): void {
    const load = this.#loads.settle(referrer, request as ModuleRequestRecord, payload);
    const { Type, Value } = result as CompletionRecord<unknown>;
    if (load === undefined) return;
    if (Type === 'throw') this.#noticeThrow(Value);
    this.#emit({ kind: 'load-settled', load, completion: Type, value: this.#records.describe(Value) });
  }
}

const leftNormally: LeaveEvent = { kind: 'leave', completion: 'normal', value: { undefined: true } };

/** Without what only layers give, where it is not there. */
function present(args: readonly unknown[], note: OperationNote | undefined): readonly unknown[] {
  let { length } = args;
  while (note !== undefined && length > note.parameters.length && args[length - 1] === undefined) length -= 1;
  return args.slice(0, length);
}

function messageOf(known: ErrorDescription | undefined, value: Value): string {
  if (known === undefined) return typeof value === 'string' ? value : '';
  return known.name === '' ? known.message : `${known.name}: ${known.message}`;
}

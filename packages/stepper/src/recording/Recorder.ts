import { ModuleRecord, Realm, type Agent, type CompletionRecord, type TracedStatement, type Tracer } from '@modrec/interpreter';
import type { EventKind, LeaveEvent, StepEvent, TraceEvent } from '../log/TraceEvent';
import { traceFormat, traceVersion, type OperationNote, type TraceLog } from '../log/TraceLog';
import type { RecordId } from '../log/Value';
import type { ObjectView } from './describeObject';
import { EventList } from './EventList';
import { JobList, type RunningOperation } from './JobList';
import { LoadList } from './LoadList';
import { PositionTable } from './PositionTable';
import { RecordBook } from './RecordBook';
import { RunNotes } from './RunNotes';
import { ThrownValues } from './ThrownValues';

export interface RecorderOptions {
  /** How many events the log holds at most; what happens past it is counted and left out. */
  readonly limit?: number;
  /** Whether an object is a Proxy, which only the host knows (`util.types.isProxy` in Node); by default none is. */
  readonly isProxy?: (object: object) => boolean;
  /** Sources whose statements are left out, by id: what a host runs to set up its guest. */
  readonly omits?: (source: string) => boolean;
  /** Operations that appear as a call alone, without what happens inside: `ParseText`, for who is not after grammar. */
  readonly closed?: readonly string[];
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
  readonly #omits: (source: string) => boolean;
  readonly #closed: ReadonlySet<string>;
  readonly #notes: RunNotes;
  readonly #records: RecordBook;
  readonly #thrown: ThrownValues;
  readonly #loads: LoadList;
  readonly #view: ObjectView & { agent: Agent | undefined };
  readonly #positions = new PositionTable();
  readonly #frames: (RunningOperation & { readonly args: readonly unknown[] })[] = [];
  readonly #steps = new Map<string, StepEvent>();
  /** How many frames are open inside a closed operation. */
  #inside = 0;
  #isPaused = false;
  /** Looking at a value may run guest code where nobody knows which objects are Proxies: what it does is no part of the run. */
  #isReporting = false;

  constructor(options: RecorderOptions = {}) {
    const { limit = defaultLimit, isProxy = () => false, omits = () => false, closed = [] } = options;
    this.#list = new EventList(limit, options.keeps);
    this.#omits = omits;
    this.#closed = new Set(closed);
    this.#notes = new RunNotes(omits);
    this.#view = { agent: undefined, isProxy };
    const emit = (event: TraceEvent): void => this.#emit(event);
    this.#records = new RecordBook({
      view: this.#view,
      jobs: new JobList(emit, () => this.#frames.findLast(({ operation }) => operation !== 'PerformPromiseThen')),
      emit,
      metModule: (module, id) => this.#notes.met(module, id),
    });
    this.#thrown = new ThrownValues(this.#view, this.#records.describe);
    this.#loads = new LoadList(this.#records.describe);
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
    if (this.#inside > 0) this.#inside += 1;
    else this.#report(() => this.#entered(operation, args, part));
  }

  step(text: string): void {
    if (this.#inside > 0) return;
    this.#report(() => {
      let event = this.#steps.get(text);
      if (event === undefined) this.#steps.set(text, (event = { kind: 'step', text }));
      this.#emit(event);
    });
  }

  leave(completion: CompletionRecord<unknown>): void {
    if (this.#inside > 0) this.#inside -= 1;
    if (this.#inside === 0) this.#report(() => this.#left(completion));
  }

  statement(statement: TracedStatement): void {
    if (this.#omits(statement.source)) return;
    this.#report(() => {
      this.#notes.ran(statement.source, statement.sourceText);
      this.#emit(this.#positions.eventOf(statement));
    });
  }

  suspended(module: ModuleRecord): void {
    this.#report(() => this.#emit({ kind: 'suspended', module: this.#records.idOf(module)! }));
  }

  resumed(module: ModuleRecord): void {
    this.#report(() => this.#emit({ kind: 'resumed', module: this.#records.idOf(module)! }));
  }

  /** The guest writes to its console. */
  console(level: string, text: string): void {
    this.#report(() => this.#emit({ kind: 'console', level, text }));
  }

  /** The log of all that has happened so far. The recorder may go on. */
  finish({ entry, layers = [] }: LogTitle): TraceLog {
    const { events, count, limit } = this.#list;
    const { sources, operations } = this.#notes;
    return {
      format: traceFormat,
      version: traceVersion,
      entry,
      layers,
      sources,
      operations,
      events: events.slice(),
      ...(count > limit && { truncated: { events: count } }),
    };
  }

  #entered(operation: string, args: readonly unknown[], part: number | undefined): void {
    if (this.#closed.has(operation)) this.#inside = 1;
    this.#findAgent(args);
    const note = this.#notes.called(operation, args);
    const described = present(args, note).map(this.#records.describe);
    const module = this.#moduleAmong(args);
    this.#emit({ kind: 'enter', operation, args: described, ...(part !== undefined && { part }) });
    this.#frames.push({ operation, args, ...(module !== undefined && { module }) });
    if (operation === 'HostLoadImportedModule') this.#emit(this.#loads.requested(args));
    if (operation === 'FinishLoadingImportedModule') this.#settled(args);
  }

  #left({ Type, Value }: CompletionRecord<unknown>): void {
    const frame = this.#frames.pop();
    if (Type === 'throw') {
      this.#threw(Value);
      this.#emit({ kind: 'leave', completion: 'throw', value: this.#records.describe(Value) });
      return;
    }
    const isMaker = frame !== undefined && makers.has(frame.operation);
    if (isMaker && Value instanceof ModuleRecord) this.#notes.made(Value, frame.args[0]);
    this.#records.isModuleUnfinished = isMaker;
    this.#emit(Value === undefined ? leftNormally : { kind: 'leave', completion: 'normal', value: this.#records.describe(Value) });
    this.#records.isModuleUnfinished = false;
  }

  #settled(args: readonly unknown[]): void {
    const { Type, Value } = args[3] as CompletionRecord<unknown>;
    if (Type === 'throw') this.#threw(Value);
    const event = this.#loads.settled(args);
    if (event !== undefined) this.#emit(event);
  }

  #threw(value: unknown): void {
    const event = this.#thrown.thrown(value);
    if (event !== undefined) this.#emit(event);
  }

  #report(report: () => void): void {
    if (this.#isPaused || this.#isReporting) return;
    // A full log needs no descriptions any more.
    if (this.#list.isFull) return this.#list.add(leftNormally);
    this.#isReporting = true;
    try {
      report();
    } finally {
      this.#isReporting = false;
    }
  }

  #emit(event: TraceEvent): void {
    if (!this.#isPaused) this.#list.add(event);
  }

  #findAgent(args: readonly unknown[]): void {
    if (this.#view.agent !== undefined) return;
    for (const arg of args) {
      if (typeof arg !== 'object' || arg === null || this.#view.isProxy(arg)) continue;
      if (arg instanceof Realm) this.#view.agent = arg.Agent as Agent;
      else if (arg instanceof ModuleRecord) this.#view.agent = arg.Realm.Agent as Agent;
    }
  }

  /** The module that an operation is about: the first of its arguments that is one. */
  #moduleAmong(args: readonly unknown[]): RecordId | undefined {
    const module = args.find((arg) => typeof arg === 'object' && arg !== null && !this.#view.isProxy(arg) && arg instanceof ModuleRecord);
    return module === undefined ? undefined : this.#records.idOf(module as ModuleRecord);
  }
}

const leftNormally: LeaveEvent = { kind: 'leave', completion: 'normal', value: { undefined: true } };

/** Without what only layers give, where it is not there. */
function present(args: readonly unknown[], note: OperationNote | undefined): readonly unknown[] {
  let { length } = args;
  while (note !== undefined && length > note.parameters.length && args[length - 1] === undefined) length -= 1;
  return args.slice(0, length);
}

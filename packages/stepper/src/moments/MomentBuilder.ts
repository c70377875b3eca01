import { List, OrderedMap, type Set } from 'immutable';
import type { BindingEvent, EnterEvent, ErrorEvent, JobEvent, PositionEvent, RecordEvent, TraceEvent, WriteEvent } from '../log/TraceEvent';
import type { OperationNote } from '../log/TraceLog';
import type { RecordId, Value } from '../log/Value';
import { BindingState, Frame, JobState, Moment, RecordState, type Change, type FieldValue } from './Moment';
import { phaseOf, type Phase } from './phases';
import { isStop } from './stops';

/** A frame while events are applied. */
interface OpenFrame {
  readonly event: EnterEvent;
  readonly openedAt: number;
  readonly phase: Phase | undefined;
  step: string;
  /** The frame as moments have it; they share it until its step changes. */
  shown: Frame | undefined;
}

const noNote: OperationNote = { clause: '', parameters: [] };

/** Goes from one moment to later ones, event by event; what moments share is never changed. */
export class MomentBuilder {
  #index: number;
  #event: TraceEvent | undefined;
  #phase: Phase;
  readonly #frames: OpenFrame[];
  #records: OrderedMap<RecordId, RecordState>;
  #bindings: OrderedMap<RecordId, OrderedMap<string, BindingState>>;
  #loads: Moment['loads'];
  #jobs: OrderedMap<number, JobState>;
  #suspended: Set<RecordId>;
  #position: PositionEvent | undefined;
  /** How many frames were open when the statement began: it has ended when there are fewer. */
  #positionDepth = 0;
  #positions: OrderedMap<string, PositionEvent>;
  #console: Moment['console'];
  #error: ErrorEvent | undefined;
  #changes: Change[];

  constructor(
    private readonly events: readonly TraceEvent[],
    private readonly operations: Readonly<Record<string, OperationNote>>,
    start: Moment,
  ) {
    this.#index = start.index;
    this.#event = start.event;
    this.#phase = start.phase;
    this.#frames = start.frames.toArray().map((frame) => ({ ...this.#openFrame(frame.openedAt), step: frame.step, shown: frame }));
    this.#records = start.records;
    this.#bindings = start.bindings;
    this.#loads = start.loads;
    this.#jobs = start.jobs;
    this.#suspended = start.suspended;
    this.#position = start.position;
    this.#positionDepth = start.positionDepth;
    this.#positions = start.positions;
    this.#console = start.console;
    this.#error = start.error;
    this.#changes = start.changes.toArray();
  }

  get index(): number {
    return this.#index;
  }

  /** The moment that has been reached. */
  moment(): Moment {
    return new Moment({
      index: this.#index,
      event: this.#event,
      phase: this.#phase,
      frames: List(this.#frames.map((frame) => this.#frame(frame))),
      records: this.#records,
      bindings: this.#bindings,
      stack: this.#stack(),
      loads: this.#loads,
      jobs: this.#jobs,
      suspended: this.#suspended,
      position: this.#position,
      positionDepth: this.#positionDepth,
      positions: this.#positions,
      console: this.#console,
      error: this.#error,
      changes: List(this.#changes),
    });
  }

  /** Applies the next event. */
  advance(): void {
    if (this.#event !== undefined && isStop(this.#event)) this.#changes = [];
    this.#index += 1;
    this.#event = this.events[this.#index]!;
    this.#apply(this.#event);
  }

  #apply(event: TraceEvent): void {
    switch (event.kind) {
      case 'enter': return this.#entered();
      case 'step': {
        const frame = this.#frames.at(-1);
        if (frame !== undefined) Object.assign(frame, { step: event.text, shown: undefined });
        return;
      }
      case 'leave': return this.#left();
      case 'record': return this.#met(event);
      case 'write': return this.#wrote(event);
      case 'append': case 'remove': return this.#changedList(event);
      case 'binding': return this.#bound(event);
      case 'load-requested': this.#loads = this.#loads.set(event.load, event); return;
      case 'load-settled': this.#loads = this.#loads.delete(event.load); return;
      case 'job': return this.#job(event);
      case 'suspended': this.#suspended = this.#suspended.add(event.module); this.#position = undefined; return;
      case 'resumed': this.#suspended = this.#suspended.delete(event.module); this.#phase = 'evaluate'; return;
      case 'position': return this.#positioned(event);
      case 'console': this.#console = this.#console.push(event); return;
      case 'error': this.#error = event; return;
    }
  }

  #openFrame(openedAt: number): OpenFrame {
    const event = this.events[openedAt] as EnterEvent;
    return { event, openedAt, phase: phaseOf(event.operation), step: '', shown: undefined };
  }

  #entered(): void {
    const frame = this.#openFrame(this.#index);
    this.#frames.push(frame);
    if (frame.phase !== undefined) this.#phase = frame.phase;
  }

  #left(): void {
    const frame = this.#frames.pop();
    // Between frames a run is still about what it was about last.
    if (frame?.phase !== undefined) this.#phase = this.#frames.findLast(({ phase }) => phase !== undefined)?.phase ?? this.#phase;
    if (this.#frames.length < this.#positionDepth) this.#position = undefined;
  }

  #met(event: RecordEvent): void {
    const { record: id, type, fields } = event;
    const held = OrderedMap(Object.entries(fields).map(([name, value]): [string, FieldValue] => [name, fieldValue(value)]));
    this.#records = this.#records.set(id, new RecordState({ id, type, fields: held }));
    this.#changes.push(event);
  }

  #wrote(event: WriteEvent): void {
    this.#setField(event.record, event.field, () => fieldValue(event.new));
    this.#changes.push(event);
  }

  #changedList(event: Extract<TraceEvent, { kind: 'append' | 'remove' }>): void {
    this.#setField(event.record, event.field, (held) => {
      const list = List.isList(held) ? (held) : List<Value>();
      return event.kind === 'append' ? list.set(event.index, event.value) : list.setSize(event.index);
    });
    this.#changes.push(event);
  }

  #setField(record: RecordId, field: string, change: (held: FieldValue | undefined) => FieldValue): void {
    const state = this.#records.get(record) ?? new RecordState({ id: record });
    this.#records = this.#records.set(record, state.set('fields', state.fields.set(field, change(state.fields.get(field)))));
  }

  #bound(event: BindingEvent): void {
    const { op, environment, name, mutable, value, target } = event;
    const names = this.#bindings.get(environment) ?? OrderedMap<string, BindingState>();
    const old = names.get(name) ?? new BindingState({ name });
    const binding = {
      create: () => new BindingState({ name, mutable: mutable === true }),
      import: () => new BindingState({ name, state: 'import', target }),
      initialize: () => old.merge({ state: 'initialized', value }),
      set: () => old.set('value', value),
    }[op]();
    this.#bindings = this.#bindings.set(environment, names.set(name, binding));
    this.#changes.push(event);
  }

  #job({ job, op, promise, by, module }: JobEvent): void {
    // A job begins on an empty stack: whatever statement ran has ended.
    if (this.#frames.length === 0) this.#position = undefined;
    if (op === 'ended') {
      this.#jobs = this.#jobs.delete(job);
      return;
    }
    const old = this.#jobs.get(job) ?? new JobState({ job, promise, by, module });
    this.#jobs = this.#jobs.set(job, old.merge({ state: op, since: this.#index }));
  }

  #positioned(event: PositionEvent): void {
    this.#position = event;
    this.#positionDepth = this.#frames.length;
    this.#positions = this.#positions.set(event.module, event);
    this.#phase = 'evaluate';
  }

  #frame(frame: OpenFrame): Frame {
    if (frame.shown !== undefined) return frame.shown;
    const { event, openedAt, step } = frame;
    const { clause, parameters } = this.operations[event.operation] ?? noNote;
    return (frame.shown = new Frame({ operation: event.operation, args: event.args, parameters, clause, step, openedAt }));
  }

  /** The elements of the List that the innermost search has on its stack. */
  #stack(): List<RecordId> {
    for (let i = this.#frames.length - 1; i >= 0; i--) {
      const { event } = this.#frames[i]!;
      const position = (this.operations[event.operation] ?? noNote).parameters.indexOf('stack');
      const list = position === -1 ? undefined : event.args[position];
      if (typeof list !== 'object' || list === null || !('record' in list)) continue;
      const elements = this.#records.get(list.record)?.fields.get('Elements');
      return List.isList(elements) ? (elements).map((each) => (each as { record: RecordId }).record) : List();
    }
    return List();
  }
}

function fieldValue(value: Value): FieldValue {
  return typeof value === 'object' && value !== null && 'list' in value ? List(value.list) : value;
}

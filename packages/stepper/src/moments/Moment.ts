import { List, OrderedMap, Record as ImmutableRecord, Set } from 'immutable';
import type {
  AppendEvent, BindingEvent, ConsoleEvent, ErrorEvent, LoadRequestedEvent, PositionEvent, RecordEvent, RemoveEvent, TraceEvent, WriteEvent,
} from '../log/TraceEvent';
import type { ListValue, RecordId, Value } from '../log/Value';
import type { Phase } from './phases';

/** What a field holds. Lists share structure from moment to moment. */
export type FieldValue = Exclude<Value, ListValue> | List<Value>;

/** A frame of the algorithms' stack. */
export class Frame extends ImmutableRecord({
  operation: '',
  args: [] as readonly Value[],
  /** The names of the arguments; fewer than arguments where nobody knows them. */
  parameters: [] as readonly string[],
  /** The address of the operation's clause, or empty. */
  clause: '',
  /** The step that runs, path and text; empty before the first. */
  step: '',
  /** The index of the event that opened the frame. */
  openedAt: -1,
}) {
  /** The path of the step that runs: `11.c`. */
  get path(): string {
    return /^\S*/.exec(this.step)![0];
  }
}

/** A record with its fields as they are. */
export class RecordState extends ImmutableRecord({
  id: '',
  type: '',
  fields: OrderedMap<string, FieldValue>(),
}) {}

interface BindingFields {
  name: string;
  /** `uninitialized`: in its temporal dead zone; `import`: it stands for `target`. */
  state: 'uninitialized' | 'initialized' | 'import';
  mutable: boolean;
  value: Value | undefined;
  target: BindingEvent['target'];
}

export class BindingState extends ImmutableRecord<BindingFields>({
  name: '', state: 'uninitialized', mutable: false, value: undefined, target: undefined,
}) {}

interface JobFields {
  job: number;
  /** `waiting` for its promise, `enqueued` as a job, or running. */
  state: 'waiting' | 'enqueued' | 'started';
  promise: RecordId;
  by: string | undefined;
  module: RecordId | undefined;
  /** The index of the event that brought it into this state: enqueued jobs run in this order. */
  since: number;
}

export class JobState extends ImmutableRecord<JobFields>({
  job: 0, state: 'waiting', promise: '', by: undefined, module: undefined, since: -1,
}) {}

/** What is written, made or bound. */
export type Change = WriteEvent | AppendEvent | RemoveEvent | RecordEvent | BindingEvent;

interface MomentFields {
  /** The index of the event that the moment follows; -1 before the first. */
  index: number;
  event: TraceEvent | undefined;
  phase: Phase;
  /** The algorithms that run, outermost first. */
  frames: List<Frame>;
  records: OrderedMap<RecordId, RecordState>;
  /** By the id of the Module Environment Record, then by name. */
  bindings: OrderedMap<RecordId, OrderedMap<string, BindingState>>;
  /** The stack of the depth-first search that runs: of InnerModuleLinking or InnerModuleEvaluation. */
  stack: List<RecordId>;
  /** The loads that the host has been asked for and has not settled, by number. */
  loads: OrderedMap<number, LoadRequestedEvent>;
  /** The reactions and promise jobs that have not ended, by number. */
  jobs: OrderedMap<number, JobState>;
  /** The modules that stand at an `await`. */
  suspended: Set<RecordId>;
  /** The statement that runs. */
  position: PositionEvent | undefined;
  /** How many frames were open when it began. */
  positionDepth: number;
  /** The latest statement of each module that has run any. */
  positions: OrderedMap<string, PositionEvent>;
  console: List<ConsoleEvent>;
  /** What was thrown last. */
  error: ErrorEvent | undefined;
  /** What the step before this one, or this event, has changed. */
  changes: List<Change>;
}

/** All that is known of a run after one of its events. Moments share structure; comparing two that are alike is quick (`Immutable.is`). */
export class Moment extends ImmutableRecord<MomentFields>({
  index: -1,
  event: undefined,
  phase: 'idle',
  frames: List(),
  records: OrderedMap(),
  bindings: OrderedMap(),
  stack: List(),
  loads: OrderedMap(),
  jobs: OrderedMap(),
  suspended: Set(),
  position: undefined,
  positionDepth: 0,
  positions: OrderedMap(),
  console: List(),
  error: undefined,
  changes: List(),
}) {}

import type { RecordId, Value } from './Value';

/** One thing that happened; `kind` tells which. docs/trace-format.md describes every kind. */
export type TraceEvent =
  | EnterEvent
  | StepEvent
  | LeaveEvent
  | RecordEvent
  | WriteEvent
  | AppendEvent
  | RemoveEvent
  | BindingEvent
  | LoadRequestedEvent
  | LoadSettledEvent
  | JobEvent
  | SuspensionEvent
  | PositionEvent
  | ConsoleEvent
  | ErrorEvent;

export type EventKind = TraceEvent['kind'];

/** An operation, an Abstract Closure or a host hook starts. */
export interface EnterEvent {
  readonly kind: 'enter';
  readonly operation: string;
  readonly args: readonly Value[];
  /** Of a syntax-directed operation: which group of productions it is for, as its clause orders them. */
  readonly part?: number;
}

/** The step that runs next in the innermost frame: its path, blanks, what it does. */
export interface StepEvent {
  readonly kind: 'step';
  readonly text: string;
}

/** The innermost frame ends. */
export interface LeaveEvent {
  readonly kind: 'leave';
  readonly completion: 'normal' | 'throw';
  readonly value: Value;
}

/** A record, or a List that the algorithms pass on, is seen for the first time, with its fields as they are. */
export interface RecordEvent {
  readonly kind: 'record';
  readonly record: RecordId;
  readonly type: string;
  readonly fields: Readonly<Record<string, Value>>;
}

export interface WriteEvent {
  readonly kind: 'write';
  readonly record: RecordId;
  readonly field: string;
  readonly old: Value;
  readonly new: Value;
}

/** An element comes to the end of a List, which is a field's value. */
export interface AppendEvent {
  readonly kind: 'append';
  readonly record: RecordId;
  readonly field: string;
  /** Where in the List: its length before. */
  readonly index: number;
  readonly value: Value;
}

/** The last element of a List is taken away. */
export interface RemoveEvent {
  readonly kind: 'remove';
  readonly record: RecordId;
  readonly field: string;
  /** Where in the List it was: its length afterwards. */
  readonly index: number;
  readonly value: Value;
}

/** What becomes of a binding of a Module Environment Record. */
export interface BindingEvent {
  readonly kind: 'binding';
  /** `create`: uninitialized, in its temporal dead zone; `import`: it stands for a binding of another module. */
  readonly op: 'create' | 'import' | 'initialize' | 'set';
  readonly environment: RecordId;
  readonly name: string;
  /** Of `create`: whether it can be assigned to. */
  readonly mutable?: boolean;
  /** Of `initialize` and `set`. */
  readonly value?: Value;
  /** Of `import`. */
  readonly target?: { readonly module: RecordId; readonly name: string };
}

/** The host is asked to load a module. */
export interface LoadRequestedEvent {
  readonly kind: 'load-requested';
  readonly load: number;
  /** Who imports: a module, or a script or realm in words. */
  readonly referrer: Value;
  readonly specifier: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of a request in another phase than evaluation. */
  readonly phase?: string;
}

export interface LoadSettledEvent {
  readonly kind: 'load-settled';
  readonly load: number;
  readonly completion: 'normal' | 'throw';
  readonly value: Value;
}

/** A promise job of the algorithms. */
export interface JobEvent {
  readonly kind: 'job';
  readonly job: number;
  /** `waiting`: the reaction has been added to a promise that is pending; it becomes a job when that settles. */
  readonly op: 'waiting' | 'enqueued' | 'started' | 'ended';
  /** The Promise that the job reacts to. */
  readonly promise: RecordId;
  /** Of the first event of a job: the operation that added the reaction, and the module that it is about. */
  readonly by?: string;
  readonly module?: RecordId;
}

/** The code of a module with top-level await stops at an `await`, or goes on. */
export interface SuspensionEvent {
  readonly kind: 'suspended' | 'resumed';
  readonly module: RecordId;
}

/** A statement of the guest is about to run. Lines and columns count from 1; the end is the place after it. */
export interface PositionEvent {
  readonly kind: 'position';
  /** The module's id, or the script's: a key of `sources`. */
  readonly module: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The statement's node type in ESTree. */
  readonly type: string;
}

export interface ConsoleEvent {
  readonly kind: 'console';
  /** The method's name: log, error … */
  readonly level: string;
  readonly text: string;
}

/** A throw completion leaves an operation, and this value was not on its way before. */
export interface ErrorEvent {
  readonly kind: 'error';
  readonly value: Value;
  readonly message: string;
  /** What the engine calls the fault, when it is one of the engine's own: `missing-export` … */
  readonly code?: string;
  readonly place?: { readonly module: string; readonly line: number; readonly column: number };
}

import type { ModuleRecord } from '@modrec/interpreter';
import type { OperationNote } from '../log/TraceLog';
import { operationNotes } from './operationNotes';
import { sourceTextOf } from './RecordBook';

/** What a log says of a run besides its events: source texts, and notes on the operations that occur. */
export class RunNotes {
  readonly #sources = new Map<string, string>();
  readonly #operations = new Map<string, OperationNote>();
  /** The texts of modules that have no id yet. */
  readonly #madeFrom = new WeakMap<object, string>();

  /** @param omits whose source texts are left out */
  constructor(private readonly omits: (source: string) => boolean) {}

  get sources(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#sources);
  }

  get operations(): Readonly<Record<string, OperationNote>> {
    return Object.fromEntries(this.#operations);
  }

  /** @returns what is known of the operation that is called */
  called(operation: string, args: readonly unknown[]): OperationNote | undefined {
    if (operation === 'ParseModule' || operation === 'ParseScript') {
      const [text, , , id] = args;
      if (typeof text === 'string' && typeof id === 'string') this.ran(id, text);
    }
    const note = operationNotes[operation];
    if (note !== undefined) this.#operations.set(operation, note);
    return note;
  }

  /** Code of the source runs, or is about to be parsed. */
  ran(source: string, text: string): void {
    if (!this.omits(source)) this.#sources.set(source, text);
  }

  /** A module that has no id yet is made of a text. */
  made(module: ModuleRecord, text: unknown): void {
    if (typeof text === 'string') this.#madeFrom.set(module, text);
  }

  /** A module is met under its id. */
  met(module: ModuleRecord, id: string): void {
    const text = sourceTextOf(module) ?? this.#madeFrom.get(module);
    if (text !== undefined) this.#sources.set(id, text);
  }
}

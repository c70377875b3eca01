import {
  EnginePromise,
  ModuleEnvironmentRecord,
  ModuleRecord,
  SourceTextModuleRecord,
  SyntheticModuleRecord,
  type MemberList,
} from '@modrec/interpreter';
import type { TraceEvent } from '../log/TraceEvent';
import type { RecordId, Value } from '../log/Value';
import type { ObjectView } from './describeObject';
import type { JobList } from './JobList';
import type { Observer } from './Observer';
import { RecordIds } from './RecordIds';
import { fieldsOf, growingFields, isShownFromTheStart, recordType } from './recordTypes';
import { ValueDescriber } from './ValueDescriber';
import { watchEnvironment } from './watchEnvironment';
import { watchField } from './watchField';
import { isMutableList, watchList } from './watchList';
import { watchReactions } from './watchPromise';

/** What a record book needs around it. */
export interface RecordBookParts {
  readonly view: ObjectView;
  readonly jobs: JobList;
  emit(event: TraceEvent): void;
  /** A module is met for the first time. */
  metModule(module: ModuleRecord, id: RecordId): void;
}

/**
 * The records that a run has shown so far. A record is met when an algorithm takes it or gives it, which is before anything can be
 * written to it; from then on it is watched. Neither the algorithms nor the classes of records know of this.
 */
export class RecordBook {
  readonly #ids = new RecordIds();
  /** Lists that are fields of records, which need no name of their own. */
  readonly #ownedLists = new WeakSet<object>();
  readonly #describer: ValueDescriber;
  /** The results of operations that make a module which has no id yet: it is met later, under its id. */
  isModuleUnfinished = false;

  constructor(private readonly parts: RecordBookParts) {
    this.#describer = new ValueDescriber(parts.view, (value) => this.idOf(value));
  }

  readonly describe = (value: unknown): Value => this.#describer.value(value);

  /** The record's name; meets it if need be. Undefined for what is no record, or has no identity. */
  idOf(value: object): RecordId | undefined {
    const known = this.#ids.idOf(value);
    if (known !== undefined) return known;
    const record = this.#namespaceRecord(value) ?? value;
    if (record !== value) return this.idOf(record);
    const type = this.parts.view.isProxy(value) ? undefined : recordType(value);
    if (type === undefined || this.#ownedLists.has(value)) return undefined;
    if (this.isModuleUnfinished && value instanceof SyntheticModuleRecord) return undefined;
    return this.#meet(value, type);
  }

  /** Guests hold a namespace's Proxy, the algorithms the record behind it. */
  #namespaceRecord(value: object): object | undefined {
    return (this.parts.view.agent)?.namespaceObjects.get(value);
  }

  #meet(record: object, type: string): RecordId {
    const id = this.#ids.name(record, type);
    if (record instanceof ModuleRecord) this.parts.metModule(record, id);
    if (type === 'List') {
      this.#meetList(record as MemberList<unknown>, id);
      return id;
    }
    const fields: Record<string, Value> = {};
    const observer = this.#observer(id);
    for (const field of fieldsOf(record)) {
      this.#watch(record, field, observer);
      if (isShownFromTheStart(record, field)) fields[field] = this.#describer.field(Reflect.get(record, field));
    }
    this.parts.emit({ kind: 'record', record: id, type, fields });
    if (record instanceof ModuleEnvironmentRecord) this.#watchBindings(record, id);
    if (record instanceof EnginePromise) watchReactions(record, this.parts.jobs.of(id));
    return id;
  }

  #meetList(list: MemberList<unknown>, id: RecordId): void {
    this.parts.emit({ kind: 'record', record: id, type: 'List', fields: { Elements: this.#describer.field(list) } });
    watchList(list, 'Elements', this.#observer(id));
  }

  #watch(record: object, field: string, observer: Observer): void {
    const value = Reflect.get(record, field) as unknown;
    if (isMutableList(value) || (growingFields.has(field) && Array.isArray(value))) {
      this.#ownedLists.add(value);
      watchList(value, field, observer);
      return;
    }
    watchField(record, field, (old, now) => observer.written(field, old, now));
  }

  #observer(record: RecordId): Observer {
    const { emit, jobs } = this.parts;
    const { field: describeField, value: describe } = this.#describer;
    return {
      written(field, old, value) {
        emit({ kind: 'write', record, field, old: describeField(old), new: describeField(value) });
        if (field === 'PromiseState') jobs.settled(record);
      },
      appended: (field, index, element) => emit({ kind: 'append', record, field, index, value: describe(element) }),
      removed: (field, index, element) => emit({ kind: 'remove', record, field, index, value: describe(element) }),
    };
  }

  #watchBindings(record: ModuleEnvironmentRecord, environment: RecordId): void {
    const { emit } = this.parts;
    watchEnvironment(record, {
      created: (name, mutable) => emit({ kind: 'binding', op: 'create', environment, name, mutable }),
      initialized: (name, value) => emit({ kind: 'binding', op: 'initialize', environment, name, value: this.describe(value) }),
      set: (name, value) => emit({ kind: 'binding', op: 'set', environment, name, value: this.describe(value) }),
      imported: (name, module, targetName) => {
        const target = { module: this.idOf(module) ?? '', name: targetName };
        emit({ kind: 'binding', op: 'import', environment, name, target });
      },
    });
  }
}

/** The source text of a module, as far as the record has it. */
export function sourceTextOf(module: ModuleRecord): string | undefined {
  return module instanceof SourceTextModuleRecord ? module.ECMAScriptCode.sourceText : undefined;
}

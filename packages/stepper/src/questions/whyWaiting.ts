import { List } from 'immutable';
import { isModule } from '../graph/graphOf';
import type { RecordId } from '../log/Value';
import type { FieldValue, Moment, RecordState } from '../moments/Moment';
import type { Recording } from '../moments/Recording';
import { answer, type Answer } from './Answer';

/** How deep reasons for reasons go. */
const deepest = 12;

/**
 * "Why is this module waiting?", from what its record says at a moment and what the log says came before.
 *
 * @param nameOf what modules are called in the answer
 */
export function whyWaiting(recording: Recording, index: number, module: RecordId, nameOf: (id: RecordId) => string = (id) => id): Answer {
  return new WaitingQuestion(recording, recording.moment(index), nameOf).ask(module, new Set());
}

class WaitingQuestion {
  constructor(
    private readonly recording: Recording,
    private readonly moment: Moment,
    private readonly nameOf: (id: RecordId) => string,
  ) {}

  ask(id: RecordId, asked: ReadonlySet<RecordId>): Answer {
    const module = this.moment.records.get(id);
    const name = this.nameOf(id);
    if (module === undefined) return this.#unknown(id);
    const status = module.fields.get('Status');
    const since = this.#lastWrite(id, 'Status');
    switch (status) {
      case 'new': return answer(`${name} is not loaded with all that it imports yet`, since, this.#loads());
      case 'unlinked': return answer(`${name} is loaded and waits to be linked`, since);
      case 'linking': return answer(`${name} is being linked: it is on the stack, and leaves it together with its cycle`, since, this.#stackAbove(id));
      case 'linked': return this.#linked(id, since);
      case 'evaluating': return answer(`${name} is being evaluated: what it imports runs first, and it leaves the stack together with its cycle`, since, this.#stackAbove(id));
      case 'evaluating-async': return this.#asynchronous(module, new Set(asked).add(id));
      case 'evaluated': return answer(`${name} is not waiting: it has been evaluated`, since);
      default: return answer(`${name} does not wait for anything: a module without [[Status]] runs when it is asked for`);
    }
  }

  #unknown(id: RecordId): Answer {
    const load = this.moment.loads.find(({ specifier }) => specifier === id);
    const name = this.nameOf(id);
    if (load === undefined) return answer(`${name} is not known at this moment: nobody has loaded it yet`);
    return answer(`${name} has been asked for, and the host has not given it`, this.#eventOf((event) => event.kind === 'load-requested' && event.load === load.load));
  }

  #loads(): Answer[] {
    return this.moment.loads.valueSeq().toArray().map(({ load, specifier, referrer }) => {
      const by = typeof referrer === 'object' && referrer !== null && 'record' in referrer ? this.nameOf(referrer.record) : 'the host';
      const at = this.#eventOf((event) => event.kind === 'load-requested' && event.load === load);
      return answer(`load ${load} of ${JSON.stringify(specifier)}, which ${by} asks for, is pending`, at);
    });
  }

  #linked(id: RecordId, since: number | undefined): Answer {
    const name = this.nameOf(id);
    const importers = this.moment.records.valueSeq().filter(isModule).filter((record) => record.fields.get('Status') === 'evaluating' && this.#importsOf(record).includes(id));
    const reasons = importers.toArray().map((importer) => answer(`${this.nameOf(importer.id)}, which imports it, is being evaluated and comes to it in its turn`));
    return answer(`${name} is linked, and its turn to be evaluated has not come`, since, reasons);
  }

  #stackAbove(id: RecordId): Answer[] {
    const { stack } = this.moment;
    const top = stack.last();
    if (top === undefined || top === id) return [];
    return [answer(`${this.nameOf(top)} is on top of the stack: ${stack.toArray().map(this.nameOf).join(', ')}`)];
  }

  #asynchronous(module: RecordState, asked: ReadonlySet<RecordId>): Answer {
    const { id, fields } = module;
    const name = this.nameOf(id);
    const since = this.#lastWrite(id, 'Status');
    if (this.moment.suspended.has(id)) return this.#atAwait(id);
    const pending = fields.get('PendingAsyncDependencies');
    if (typeof pending === 'number' && pending > 0) {
      const dependencies = this.#unfinished(id);
      const reasons = dependencies.map((each) => (asked.has(each) || asked.size > deepest ? answer(`${this.nameOf(each)}, as above`) : this.ask(each, asked)));
      return answer(`${name} waits for ${count(pending, 'asynchronous dependency', 'asynchronous dependencies')} ([[PendingAsyncDependencies]] is ${pending})`, this.#lastWrite(id, 'PendingAsyncDependencies'), reasons);
    }
    const job = this.moment.jobs.find((each) => each.module === id && each.by === 'ExecuteAsyncModule');
    if (job?.state === 'enqueued') return answer(`the code of ${name} has ended; job ${job.job}, which tells its importers, is in the queue`, job.since);
    if (job?.state === 'started') return answer(`the code of ${name} has ended, and job ${job.job} is telling its importers`, job.since);
    return answer(`nothing that ${name} waits for is left, and its own code has its turn`, since);
  }

  #atAwait(id: RecordId): Answer {
    const position = this.moment.positions.get(id);
    const place = position === undefined ? '' : ` in line ${position.line}: ${this.#lineOf(id, position.line)}`;
    return answer(`${this.nameOf(id)} stands at an await${place}`, this.#eventOf((event) => event.kind === 'suspended' && event.module === id));
  }

  /** The modules that have this one among their [[AsyncParentModules]] and are not done. */
  #unfinished(id: RecordId): RecordId[] {
    return this.moment.records.valueSeq().filter((record) => isModule(record) && record.fields.get('Status') !== 'evaluated' && idsIn(record.fields.get('AsyncParentModules')).includes(id)).map((record) => record.id).toArray();
  }

  #importsOf(module: RecordState): RecordId[] {
    const loaded = module.fields.get('LoadedModules');
    if (!List.isList(loaded)) return [];
    return idsIn((loaded).map((each) => (typeof each === 'object' && each !== null && 'fields' in each ? each.fields['Module'] ?? null : null)));
  }

  #lineOf(id: RecordId, line: number): string {
    return this.recording.log.sources[id]?.split(/\r\n|[\n\r\u2028\u2029]/)[line - 1]?.trim() ?? '';
  }

  #lastWrite(record: RecordId, field: string): number | undefined {
    return this.#eventOf((event) => event.kind === 'write' && event.record === record && event.field === field);
  }

  /** The latest event up to the moment that fits. */
  #eventOf(fits: (event: NonNullable<ReturnType<Recording['event']>>) => boolean): number | undefined {
    for (let index = this.moment.index; index >= 0; index--) if (fits(this.recording.event(index)!)) return index;
    return undefined;
  }
}

function idsIn(list: FieldValue | undefined): RecordId[] {
  if (!List.isList(list)) return [];
  return (list).toArray().flatMap((each) => (typeof each === 'object' && each !== null && 'record' in each ? [each.record] : []));
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

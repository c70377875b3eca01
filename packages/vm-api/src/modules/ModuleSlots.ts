import { NormalCompletion, ThrowCompletion, type CompletionRecord, type ModuleRecord, type ModuleRequestRecord } from '@modrec/interpreter';
import { requestOnUnlinkedModule } from '../errors/moduleErrors';
import { isSourceText } from './linking/graph';
import { moduleRequests, requestKey, type ModuleRequest } from './moduleRequests';

/** A value that was thrown: it may be undefined. */
export interface Thrown {
  readonly value: unknown;
}

/** The internal slots of a vm.Module: the module record behind it, and what node:vm knows of a module beyond the record. */
export class ModuleSlots {
  /** The vm.Module itself. */
  module!: object;
  /** A linker is at work for the module's own requests. */
  isLinking = false;
  /** With what linking has failed for good. */
  linkFailure: Thrown | undefined = undefined;
  /** The modules behind the module's requests, by their keys; undefined while nobody has linked them. */
  requested: ReadonlyMap<string, ModuleSlots> | undefined = undefined;
  #moduleRequests: readonly ModuleRequest[] | undefined = undefined;
  #dependencySpecifiers: readonly string[] | undefined = undefined;

  constructor(
    readonly record: ModuleRecord,
    readonly identifier: string,
    readonly context: object | undefined,
  ) {}

  /** The requests of the module's declarations: a frozen array, the same each time. */
  get moduleRequests(): readonly ModuleRequest[] {
    return (this.#moduleRequests ??= isSourceText(this.record) ? moduleRequests(this.record) : Object.freeze([]));
  }

  /** The specifiers of the requests, in their order: a frozen array, the same each time. */
  get dependencySpecifiers(): readonly string[] {
    return (this.#dependencySpecifiers ??= Object.freeze(this.moduleRequests.map(({ specifier }) => specifier)));
  }

  /** What loading the module's graph is told for one of its requests. */
  linkedModule(request: ModuleRequestRecord): CompletionRecord<ModuleRecord> {
    const slots = this.requested?.get(requestKey(request));
    if (slots !== undefined) return new NormalCompletion(slots.record);
    return new ThrowCompletion(requestOnUnlinkedModule(request.Specifier, this.identifier));
  }
}

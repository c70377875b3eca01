import type { CompletionRecord, ModuleRequestRecord } from '@modrec/interpreter';
import type { LoadRequestedEvent, LoadSettledEvent } from '../log/TraceEvent';
import type { Value } from '../log/Value';

interface AskedLoad {
  readonly load: number;
  readonly referrer: unknown;
  readonly request: string;
  readonly payload: unknown;
}

/** The loads that the host has been asked for and has not settled, numbered from 1. */
export class LoadList {
  #last = 0;
  readonly #asked: AskedLoad[] = [];

  constructor(private readonly describe: (value: unknown) => Value) {}

  /** @param args those of HostLoadImportedModule */
  requested([referrer, moduleRequest, , payload]: readonly unknown[]): LoadRequestedEvent {
    const request = moduleRequest as ModuleRequestRecord;
    const { Specifier, Attributes, Phase } = request;
    const load = (this.#last += 1);
    this.#asked.push({ load, referrer, request: keyOf(request), payload });
    return {
      kind: 'load-requested',
      load,
      referrer: this.describe(referrer),
      specifier: Specifier,
      attributes: Object.fromEntries(Attributes.map(({ Key, Value }) => [Key, Value])),
      ...(Phase !== undefined && Phase !== 'evaluation' && { phase: Phase }),
    };
  }

  /**
   * @param args those of FinishLoadingImportedModule
   * @returns undefined for a load that nobody has asked for
   */
  settled([referrer, moduleRequest, payload, result]: readonly unknown[]): LoadSettledEvent | undefined {
    const key = keyOf(moduleRequest as ModuleRequestRecord);
    // The latest of equal loads: a host that settles within the hook settles the one that it has just been asked for.
    const index = this.#asked.findLastIndex((each) => each.referrer === referrer && each.payload === payload && each.request === key);
    if (index === -1) return undefined;
    const [{ load }] = this.#asked.splice(index, 1) as [AskedLoad];
    const { Type, Value } = result as CompletionRecord<unknown>;
    return { kind: 'load-settled', load, completion: Type, value: this.describe(Value) };
  }
}

function keyOf({ Specifier, Attributes, Phase }: ModuleRequestRecord): string {
  return JSON.stringify([Specifier, Phase, Attributes.map(({ Key, Value }) => [Key, Value])]);
}

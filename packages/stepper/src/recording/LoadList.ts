import type { ModuleRequestRecord } from '@modrec/interpreter';

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

  /** @returns the load's number */
  ask(referrer: unknown, request: ModuleRequestRecord, payload: unknown): number {
    const load = (this.#last += 1);
    this.#asked.push({ load, referrer, request: keyOf(request), payload });
    return load;
  }

  /** @returns the load's number; undefined for one that nobody has asked for */
  settle(referrer: unknown, request: ModuleRequestRecord, payload: unknown): number | undefined {
    const key = keyOf(request);
    // The latest of equal loads: a host that settles within the hook settles the one that it has just been asked for.
    const index = this.#asked.findLastIndex((each) => each.referrer === referrer && each.payload === payload && each.request === key);
    return index === -1 ? undefined : this.#asked.splice(index, 1)[0]!.load;
  }
}

function keyOf({ Specifier, Attributes, Phase }: ModuleRequestRecord): string {
  return JSON.stringify([Specifier, Phase, Attributes.map(({ Key, Value }) => [Key, Value])]);
}

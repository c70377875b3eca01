import type { ModuleRecord } from './ModuleRecord';

/** One request on the way that ResolveExport has gone. */
export interface ResolveSetRecord {
  readonly Module: ModuleRecord;
  readonly ExportName: string;
}

const none: readonly ResolveSetRecord[] = [];

/**
 * The List of requests that ResolveExport has met, kept by module: the standard searches it at each module of a chain of
 * re-exports. Its order cannot be observed.
 */
export class ResolveSet {
  readonly #byModule = new Map<ModuleRecord, ResolveSetRecord[]>();
  /** How many requests have turned back because the set had them already. */
  turnedBack = 0;

  get isEmpty(): boolean {
    return this.#byModule.size === 0;
  }

  append(record: ResolveSetRecord): void {
    const same = this.#byModule.get(record.Module);
    if (same === undefined) this.#byModule.set(record.Module, [record]);
    else same.push(record);
  }

  /** The requests to one module. */
  of(module: ModuleRecord): readonly ResolveSetRecord[] {
    return this.#byModule.get(module) ?? none;
  }
}

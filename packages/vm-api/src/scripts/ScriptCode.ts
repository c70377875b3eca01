import { LoadedModuleRequests, ScriptRecord, type Realm } from '@modrec/interpreter';
import type { ParsedScript } from '@modrec/parser';
import type { VmReferrer } from '../engine/Referrer';
import { vmAgent } from '../engine/vmAgent';

/** A parsed script, ready to run in any realm. */
export class ScriptCode {
  readonly #records = new WeakMap<Realm, ScriptRecord>();
  readonly #running = new Set<Realm>();

  constructor(
    private readonly parse: () => ParsedScript,
    private readonly referrer: VmReferrer,
    private readonly offset: { readonly line: number; readonly column: number; readonly columnOn?: number },
  ) {}

  /** Runs it as global code of a realm; gives its completion value. */
  evaluate(realm: Realm): unknown {
    // A script that is running keeps its values in what was compiled: one that runs itself gets that anew.
    if (this.#running.has(realm)) return vmAgent().evaluateScript(this.#newRecord(realm));
    this.#running.add(realm);
    try {
      return vmAgent().evaluateScript(this.#recordFor(realm));
    } finally {
      this.#running.delete(realm);
    }
  }

  #recordFor(realm: Realm): ScriptRecord {
    const existing = this.#records.get(realm);
    if (existing !== undefined) return existing;
    const record = this.#newRecord(realm);
    this.#records.set(realm, record);
    return record;
  }

  #newRecord(realm: Realm): ScriptRecord {
    const record = new ScriptRecord({
      Realm: realm,
      ECMAScriptCode: this.parse(),
      LoadedModules: new LoadedModuleRequests(),
      HostDefined: this.referrer,
    });
    const { line, column } = this.offset;
    if (line !== 0 || column !== 0) vmAgent().shiftSource(record, this.offset);
    return record;
  }
}

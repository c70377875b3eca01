import { LoadedModuleRequests, ScriptRecord, type Realm } from '@modrec/interpreter';
import type { ParsedScript } from '@modrec/parser';
import type { VmReferrer } from '../engine/Referrer';
import { vmAgent } from '../engine/vmAgent';

interface Compiled {
  readonly record: ScriptRecord;
  /** How deep the stack was when the script began to run; Infinity before. The host may end a run and leave this as it is. */
  depth: number;
}

/** A parsed script, ready to run in any realm. */
export class ScriptCode {
  /** What has been compiled, by realm; made with the first run, since many scripts never run. */
  #compiled: WeakMap<Realm, Compiled> | undefined;

  constructor(
    private readonly parse: () => ParsedScript,
    private readonly referrer: VmReferrer,
    private readonly offset: { readonly line: number; readonly column: number; readonly columnOn?: number },
  ) {}

  /** Runs it as global code of a realm; gives its completion value. */
  evaluate(realm: Realm): unknown {
    const compiled = this.#compiledFor(realm);
    const { depth } = vmAgent().executionContextStack;
    // A script that is running keeps its values in what was compiled: one that runs itself gets that anew.
    if (depth > compiled.depth) return vmAgent().evaluateScript(this.#newRecord(realm));
    compiled.depth = depth;
    try {
      return vmAgent().evaluateScript(compiled.record);
    } finally {
      compiled.depth = Infinity;
    }
  }

  #compiledFor(realm: Realm): Compiled {
    this.#compiled ??= new WeakMap();
    let compiled = this.#compiled.get(realm);
    if (compiled === undefined) this.#compiled.set(realm, (compiled = { record: this.#newRecord(realm), depth: Infinity }));
    return compiled;
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

import type { ScopeAnalysis, t } from '@modrec/parser';
import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ScriptRecord } from '../records/ScriptRecord';

/** One text that is compiled as a whole: a module, a script, the text of an eval or of a function constructor. */
export interface Unit {
  readonly agent: Agent;
  readonly realm: Realm;
  readonly ScriptOrModule: ScriptRecord | ModuleRecord | null;
  readonly sourceText: string;
  readonly fileName: string;
  readonly analysis: ScopeAnalysis;
  /** One template object per site, as long as the code lives. */
  readonly templateObjects: WeakMap<t.Node, object>;
  /** Calls in tail position, noted before they are compiled. */
  readonly tailCalls: WeakSet<t.Node>;
}

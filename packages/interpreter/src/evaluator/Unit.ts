import type { ScopeAnalysis, t } from '@modrec/parser';
import type { Agent } from '../agent/Agent';
import type { Realm } from '../realm/Realm';
import type { ModuleRecord } from '../records/ModuleRecord';
import type { ScriptRecord } from '../records/ScriptRecord';

/** What a unit is made with. */
export interface UnitParts {
  readonly agent: Agent;
  readonly realm: Realm;
  readonly ScriptOrModule: ScriptRecord | ModuleRecord | null;
  readonly sourceText: string;
  readonly fileName: string;
  readonly analysis: ScopeAnalysis;
}

/** One text that is compiled as a whole: a module, a script, the text of an eval or of a function constructor. */
export class Unit {
  readonly agent: Agent;
  readonly realm: Realm;
  readonly ScriptOrModule: ScriptRecord | ModuleRecord | null;
  readonly sourceText: string;
  readonly fileName: string;
  readonly analysis: ScopeAnalysis;
  #templateObjects: Map<t.Node, object> | null = null;
  #tailCalls: Set<t.Node> | null = null;

  constructor(parts: UnitParts) {
    this.agent = parts.agent;
    this.realm = parts.realm;
    this.ScriptOrModule = parts.ScriptOrModule;
    this.sourceText = parts.sourceText;
    this.fileName = parts.fileName;
    this.analysis = parts.analysis;
  }

  /** The one template object of a site, as long as the code lives. */
  templateObject(site: t.TemplateLiteral, make: () => object): object {
    const known = this.#templateObjects?.get(site);
    if (known !== undefined) return known;
    const template = make();
    (this.#templateObjects ??= new Map()).set(site, template);
    return template;
  }

  /** Notes, before it is compiled, that a call is in tail position. */
  noteTailCall(site: t.Node): void {
    (this.#tailCalls ??= new Set()).add(site);
  }

  isTailCall(site: t.Node): boolean {
    return this.#tailCalls?.has(site) === true;
  }
}

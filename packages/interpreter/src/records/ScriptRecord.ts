import type { ParsedScript } from '@modrec/parser';
import type { TopLevel } from '../evaluator/topLevel';
import type { Realm } from '../realm/Realm';
import type { LoadedModuleRequests } from './LoadedModuleRequests';

/** https://tc39.es/ecma262/#table-script-records */
export interface ScriptFields {
  readonly Realm: Realm;
  readonly ECMAScriptCode: ParsedScript;
  readonly LoadedModules: LoadedModuleRequests;
  readonly HostDefined: unknown;
}

/** https://tc39.es/ecma262/#script-record */
export class ScriptRecord {
  readonly Realm: Realm;
  readonly ECMAScriptCode: ParsedScript;
  readonly LoadedModules: LoadedModuleRequests;
  readonly HostDefined: unknown;

  /** What the evaluator knows of the script's code. */
  topLevel: TopLevel | undefined = undefined;

  constructor(fields: ScriptFields) {
    this.Realm = fields.Realm;
    this.ECMAScriptCode = fields.ECMAScriptCode;
    this.LoadedModules = fields.LoadedModules;
    this.HostDefined = fields.HostDefined;
  }
}

import type { ParsedScript } from '@modrec/parser';
import type { Realm } from '../realm/Realm';
import { LoadedModuleRequests } from './LoadedModuleRequests';

/** https://tc39.es/ecma262/#script-record */
export class ScriptRecord {
  readonly Realm: Realm;
  readonly ECMAScriptCode: ParsedScript;
  readonly LoadedModules: LoadedModuleRequests = new LoadedModuleRequests();
  readonly HostDefined: unknown;

  constructor(fields: { readonly Realm: Realm; readonly ECMAScriptCode: ParsedScript; readonly HostDefined: unknown }) {
    this.Realm = fields.Realm;
    this.ECMAScriptCode = fields.ECMAScriptCode;
    this.HostDefined = fields.HostDefined;
  }
}

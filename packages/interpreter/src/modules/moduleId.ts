import type { Referrer } from '../host/Host';
import type { ModuleRecord } from '../records/ModuleRecord';
import { ScriptRecord } from '../records/ScriptRecord';
import { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';

/** What messages and descriptions call a module: the id that it was parsed or made with. */
export function moduleId(module: ModuleRecord): string {
  if (module instanceof SourceTextModuleRecord) return module.ECMAScriptCode.fileName;
  return module.Realm.Agent.moduleIds.get(module) ?? '<synthetic>';
}

/** What messages call a script or module: the id that it was parsed or made with. */
export function sourceId(scriptOrModule: ScriptRecord | ModuleRecord): string {
  return scriptOrModule instanceof ScriptRecord ? scriptOrModule.ECMAScriptCode.fileName : moduleId(scriptOrModule);
}

/** What messages call the script, module or realm that asks for a module. */
export function referrerId(referrer: Referrer): string {
  if ('Realm' in referrer) return sourceId(referrer);
  return referrer.origin ?? `<${referrer.Agent.realmNames.get(referrer) ?? 'realm'}>`;
}

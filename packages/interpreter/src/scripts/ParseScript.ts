import { ParseErrors } from '@modrec/parser';
import { algorithm } from '../algorithm';
import { LoadedModuleRequests } from '../records/LoadedModuleRequests';
import { ScriptRecord } from '../records/ScriptRecord';

/** https://tc39.es/ecma262/#sec-parse-script; `id` is what messages and stack traces call the script. */
export const ParseScript = algorithm('ParseScript', (step, { spec }, sourceText, realm, hostDefined, id) => {
  step`1  script ← ParseText(sourceText, Script)`;
  const script = spec.ParseText(sourceText, 'Script', id);
  step`2  if script is a List of errors, return script`;
  if (script instanceof ParseErrors) return script.errors;
  step`3  return Script Record { [[Realm]]: realm, [[ECMAScriptCode]]: script, [[LoadedModules]]: « », [[HostDefined]]: hostDefined }`;
  return new ScriptRecord({
    Realm: realm,
    ECMAScriptCode: script,
    LoadedModules: new LoadedModuleRequests(),
    HostDefined: hostDefined,
  });
});

import { types } from 'node:util';
import { referrerId, type Agent, type ModuleRequestRecord, type Realm, type ScriptRecord } from '@modrec/interpreter';
import { moduleNotModule } from '../errors/moduleErrors';
import { dynamicImportCallbackMissing } from '../errors/runErrors';
import { importedModuleOf } from './ImportedModule';
import { importByMainLoader } from './mainLoader';
import type { VmReferrer } from './Referrer';

/** Who imports: a script, a module, or a realm for code of neither. */
type Importer = Parameters<typeof referrerId>[0];

/**
 * What `import()` gives in code of this package: asks the callback of whoever the code belongs to. Nothing is linked or evaluated for the
 * callback.
 *
 * @returns the namespace object, or in the source phase the source object
 */
export async function importDynamically(agent: Agent, importer: Importer, request: ModuleRequestRecord): Promise<object> {
  const owner = importer.HostDefined as VmReferrer | undefined;
  const callback = owner?.importModuleDynamically;
  if (owner === undefined || callback === undefined) throw dynamicImportCallbackMissing();
  const phase = request.Phase === 'source' ? 'source' : 'evaluation';
  const attributes = attributesOf(request);
  if (typeof callback !== 'function') return importByMainLoader(filenameOf(importer), request.Specifier, attributes, phase);
  const result = await callback.call(undefined, request.Specifier, owner.referrer, attributes, phase);
  if (phase === 'evaluation' && isNamespace(agent, result)) return result;
  const module = importedModuleOf(result);
  if (module === undefined) throw moduleNotModule();
  return phase === 'source' ? module.source() : module.namespace();
}

/** Frozen, without a prototype, sorted by key. */
export function attributesOf({ Attributes }: ModuleRequestRecord): Readonly<Record<string, string>> {
  const attributes = Object.create(null) as Record<string, string>;
  for (const { Key, Value } of [...Attributes].sort((a, b) => (a.Key < b.Key ? -1 : 1))) attributes[Key] = Value;
  return Object.freeze(attributes);
}

function isNamespace(agent: Agent, value: unknown): value is object {
  return agent.isModuleNamespace(value) || types.isModuleNamespaceObject(value);
}

/** Code of no script has no file. */
function filenameOf(importer: ScriptRecord | Realm | Importer): string {
  return 'Realm' in importer ? referrerId(importer) : '';
}

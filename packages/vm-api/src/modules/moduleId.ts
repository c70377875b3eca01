import type { ModuleRecord } from '@modrec/interpreter';
import { isSourceText } from './linking/graph';

/** The identifier that a record's module was given. */
export function moduleId(record: ModuleRecord): string {
  return isSourceText(record) ? record.ECMAScriptCode.fileName : (record.Realm.Agent.moduleIds.get(record) ?? '');
}

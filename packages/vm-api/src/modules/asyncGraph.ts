import type { ModuleRecord } from '@modrec/interpreter';
import { isSourceText, loadedGraph } from './linking/graph';

/** Whether a module, or anything that it imports at the evaluation phase, has top-level await. */
export function hasAsyncGraph(root: ModuleRecord): boolean {
  for (const record of loadedGraph(root)) if (isSourceText(record) && record.HasTLA) return true;
  return false;
}

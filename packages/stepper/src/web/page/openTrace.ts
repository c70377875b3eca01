import { readLog } from '../../log/readLog';
import type { TraceLog } from '../../log/TraceLog';
import { newRun } from '../run/newRun';
import type { Store } from '../store/Store';
import { readSpecText } from './specText';

/** Opens the file of a log, or one with the text of the standard. */
export async function openFile(store: Store, file: File): Promise<void> {
  try {
    const text = await file.text();
    const specText = readSpecText(text);
    if (specText === undefined) showLog(store, readLog(text));
    else store.dispatch({ type: 'spec-text-opened', specText });
  } catch (error) {
    store.dispatch({ type: 'noticed', text: `${file.name}: ${(error as Error).message}` });
  }
}

/** Shows a run that was recorded elsewhere. */
export function showLog(store: Store, log: TraceLog): void {
  const files = { ...log.sources };
  const project = { files: Object.hasOwn(files, log.entry) ? files : { ...files, [log.entry]: '' }, entry: log.entry, proposals: log.layers, order: [] };
  store.dispatch({ type: 'project-opened', project });
  store.dispatch({ type: 'run-ended', run: newRun({ log }, project, undefined), at: -1 });
}

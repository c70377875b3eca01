import { exported } from '../export/exported';
import type { State } from '../store/State';
import type { ExportKind } from './commands';

/** Saves a view of the run as a file. */
export function exportAs({ run, at, lesson }: State, kind: ExportKind): void {
  if (run === undefined) return;
  const { name, type, text } = exported(run, at, kind, lesson?.title ?? run.recording.log.entry);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

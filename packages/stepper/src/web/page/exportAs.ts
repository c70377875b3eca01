import type { State } from '../store/State';
import type { ExportKind } from './commands';

/** Saves a view of the run as a file. */
export function exportAs(_state: State, _kind: ExportKind): void {
  // TODO
}

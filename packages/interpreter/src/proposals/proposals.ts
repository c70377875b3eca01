import type { Layer } from '../composeSpec';
import { importBytes } from './import-bytes/importBytes';
import { importDefer } from './import-defer/importDefer';
import { importPhases } from './import-phases/importPhases';
import { importText } from './import-text/importText';
import { shadowRealm } from './shadow-realm/shadowRealm';
import { sourcePhaseImports } from './source-phase/sourcePhaseImports';

/** The proposals that come with the engine, in the order in which their layers go onto the base. */
export const proposals: readonly Layer[] = [importText, importBytes, sourcePhaseImports, importDefer, shadowRealm];

/** What makes proposals go together that rewrite the same operations: each names them in `after`. */
const joints: readonly Layer[] = [importPhases];

/** The layers of these proposals, in order, with what those need that touch each other. */
export function layersFor(chosen: readonly Layer[]): Layer[] {
  const layers = proposals.filter((layer) => chosen.includes(layer));
  const isThere = (name: string): boolean => layers.some((layer) => layer.name === name);
  return [...layers, ...joints.filter(({ after = [] }) => after.every(isThere))];
}

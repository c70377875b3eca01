import type { Layer } from '../composeSpec';
import { deferredReexports } from './deferred-reexports/deferredReexports';
import { esmPhaseImports } from './esm-phase/esmPhaseImports';
import { importBytes } from './import-bytes/importBytes';
import { importDefer } from './import-defer/importDefer';
import { importPhases } from './import-phases/importPhases';
import { modulePhases } from './import-phases/modulePhases';
import { importText } from './import-text/importText';
import { reexportModules } from './reexport-phases/reexportModules';
import { reexportPhases } from './reexport-phases/reexportPhases';
import { shadowRealm } from './shadow-realm/shadowRealm';
import { sourcePhaseImports } from './source-phase/sourcePhaseImports';

/** The proposals that come with the engine, in the order in which their layers go onto the base. */
export const proposals: readonly Layer[] = [
  importText,
  importBytes,
  sourcePhaseImports,
  esmPhaseImports,
  importDefer,
  deferredReexports,
  shadowRealm,
];

/** What makes proposals go together that rewrite the same operations: each names them in `after`. */
const joints: readonly Layer[] = [importPhases, modulePhases, reexportPhases, reexportModules];

/** The layers of these proposals, in order, with those that they build on and with what those need that touch each other. */
export function layersFor(chosen: readonly Layer[]): Layer[] {
  const layers = proposals.filter((layer) => chosen.some((each) => each === layer || each.after?.includes(layer.name) === true));
  for (const joint of joints) {
    if (joint.after!.every((name) => layers.some((layer) => layer.name === name))) layers.push(joint);
  }
  return layers;
}

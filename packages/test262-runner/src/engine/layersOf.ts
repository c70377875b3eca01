import { importBytes, importDefer, importText, shadowRealm, sourcePhaseImports, type Layer } from '@modrec/interpreter';

/** The layers that a feature of Test262 stands for, in the order in which they go onto the base. */
const layersByFeature: readonly (readonly [feature: string, layers: readonly Layer[]])[] = [
  ['import-text', [importText]],
  ['import-bytes', [importBytes]],
  ['import-defer', [importDefer]],
  ['ShadowRealm', [shadowRealm]],
  ['source-phase-imports', [sourcePhaseImports]],
];

/** What a test with these features needs besides ECMA-262 itself. */
export function layersOf(features: readonly string[]): Layer[] {
  return layersByFeature.flatMap(([feature, layers]) => (features.includes(feature) ? layers : []));
}

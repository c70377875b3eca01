import { algorithm, Q } from '@modrec/interpreter';
import { parseCSV } from './parseCSV.mjs';

/**
 * An operation that the layer adds, in the form of the engine's own: `spec.ParseCSVModule` exists where the layer is on, and its steps
 * reach the agent's tracer. Its text has two steps:
 *
 * 1. rows ← ? ParseCSV(source, separator) · 2. return CreateDefaultExportSyntheticModule(rows)
 *
 * Hosts make such modules when no code runs, so they say what the current realm is.
 */
export const ParseCSVModule = algorithm('ParseCSVModule', (step, { spec }, source, separator, currentRealm) => {
  step`1  rows ← ? ParseCSV(source, separator)`;
  const rows = Q(parseCSV(spec, source, separator, currentRealm));
  step`2  return CreateDefaultExportSyntheticModule(rows)`;
  return spec.CreateDefaultExportSyntheticModule(rows, currentRealm);
});

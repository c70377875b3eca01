import type { Algorithm } from '../algorithm';
import type { Call } from '../driver';
import { ResolvedBindingRecord, type ExportResolution } from '../records/ResolvedBinding';
import type { ResolveSet } from '../records/ResolveSet';
import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { localEntryCandidates } from './entryCandidates';
import { exportMemory } from './ExportMemory';

type ResolveExport = Algorithm<'SourceTextModuleRecord.ResolveExport'>;

/**
 * Gives ResolveExport a memory, for runs that nobody traces.
 *
 * Why it changes no result: a call without a resolveSet answers with the join of all bindings that its requests lead to (null
 * below, "ambiguous" above two different ones), and a request met twice only adds what is in the join already. So an answer that
 * was found without turning back at a request met before is the join of that request, whoever asks: it may be remembered, and may
 * also stand in for the null of a request that another branch has met.
 */
export function rememberResolutions(text: ResolveExport): ResolveExport {
  return {
    name: text.name,
    bind(surroundings, recursive) {
      const run = text.bind(surroundings, recursive);
      return (module, exportName, resolveSet, deferNamespaceExportSet) => {
        if (surroundings.agent.tracer !== null || resolveSet !== undefined || isWithin(deferNamespaceExportSet)) {
          return run(module, exportName, resolveSet, deferNamespaceExportSet);
        }
        const own = ownExport(module, exportName);
        if (own !== undefined) return own;
        const { resolutions, declaringModules } = exportMemory(module);
        let resolution = resolutions.get(exportName);
        if (resolution === undefined) {
          // Where only one module declares the name, `export *` can lead nowhere else.
          const declaring = declaringModules?.get(exportName) ?? module;
          resolution = declaring === module ? run(module, exportName) : declaring.ResolveExport(exportName);
          resolutions.set(exportName, resolution);
        }
        return resolution;
      };
    },
    bindRecursive(recursive, direct) {
      const call = text.bindRecursive(recursive, direct);
      return (module, exportName, resolveSet, deferNamespaceExportSet) => {
        const nested = call(module, exportName, resolveSet, deferNamespaceExportSet);
        if (recursive.agent.tracer !== null || resolveSet === undefined || isWithin(deferNamespaceExportSet)) return nested;
        return remembering(nested, module, exportName, resolveSet) as unknown as Call<ExportResolution>;
      };
    },
  };
}

/** A binding of the module's own needs no memory: its entry tells it, and wherever else a search may have been does not matter. */
function ownExport(module: SourceTextModuleRecord, exportName: string): ExportResolution | undefined {
  const entry = localEntryCandidates(module, exportName).find((each) => each.ExportName === exportName);
  return entry && new ResolvedBindingRecord({ Module: module, BindingName: entry.LocalName! });
}

/** Layer deferred-reexports: whether members of a namespace are being resolved, which a circle back to it does not ask for again. */
const isWithin = (deferNamespaceExportSet: ResolveSet | undefined): boolean =>
  deferNamespaceExportSet !== undefined && !deferNamespaceExportSet.isEmpty;

/** Stands in for a nested call: `yield*` of it hands the call to the driver only if the answer is not known yet. */
function* remembering(
  nested: Call<ExportResolution>,
  module: SourceTextModuleRecord,
  exportName: string,
  resolveSet: ResolveSet,
): Generator<Call<unknown>, ExportResolution, unknown> {
  const own = ownExport(module, exportName);
  if (own !== undefined) return own;
  const { resolutions } = exportMemory(module);
  const remembered = resolutions.get(exportName);
  if (remembered !== undefined) return remembered;
  if (resolveSet.of(module).some((record) => record.ExportName === exportName)) {
    resolveSet.turnedBack += 1;
    return null;
  }
  const turnedBackBefore = resolveSet.turnedBack;
  const resolution = yield* nested;
  if (resolveSet.turnedBack === turnedBackBefore) resolutions.set(exportName, resolution);
  return resolution;
}

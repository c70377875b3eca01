import type { StaticSemanticsTracer } from '../algorithm';
import type { Module, ModuleItem } from '../grammar/ModuleItem';
import type { ExportEntryRecord, ImportEntryRecord, ModuleRequestRecord } from '../records';

/**
 * The static semantics that a layer may write anew, whole. Each is given the ones that are in force, since one asks another: ExportEntries
 * of an item asks for the item's ModuleRequests.
 */
export interface StaticSemantics {
  ModuleRequests(
    tracer: StaticSemanticsTracer | null,
    node: Module | ModuleItem,
    inForce: StaticSemantics,
  ): ModuleRequestRecord[];
  ImportEntries(
    tracer: StaticSemanticsTracer | null,
    node: Module | ModuleItem,
    inForce: StaticSemantics,
  ): ImportEntryRecord[];
  ExportEntries(
    tracer: StaticSemanticsTracer | null,
    node: Module | ModuleItem,
    inForce: StaticSemantics,
  ): ExportEntryRecord[];
  /** Of the layer deferred-reexports. */
  OptionalIndirectExportEntries?(
    tracer: StaticSemanticsTracer | null,
    node: Module | ModuleItem,
    inForce: StaticSemantics,
  ): ExportEntryRecord[];
}

/** The slots of module records in the order in which one looks for them: what the algorithms change first, what parsing gave last. */
const order: readonly string[] = [
  'Status', 'EvaluationError', 'DFSAncestorIndex', 'CycleRoot', 'HasTLA', 'AsyncEvaluationOrder', 'TopLevelCapability', 'AsyncParentModules',
  'PendingAsyncDependencies', 'RequestedModules', 'LoadedModules', 'Environment', 'Namespace', 'ImportEntries', 'LocalExportEntries',
  'IndirectExportEntries', 'StarExportEntries', 'ImportMeta', 'Context', 'ExportNames', 'EvaluationSteps',
];
/** The same for every module of a page, or as long as the source. */
const last: readonly string[] = ['ECMAScriptCode', 'Realm', 'HostDefined'];

export function inOrder(fields: Iterable<string>): string[] {
  const rank = (field: string): number => {
    const place = order.indexOf(field);
    return place !== -1 ? place : last.includes(field) ? 1000 + last.indexOf(field) : 500;
  };
  return [...fields].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** The slots that tell where a module is on its way: the rest is for those who want all of it. */
export const telling: ReadonlySet<string> = new Set(order.slice(0, 9));

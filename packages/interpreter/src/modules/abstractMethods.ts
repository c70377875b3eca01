import { abstractMethod } from '../algorithm';

/** https://tc39.es/ecma262/#table-abstract-methods-of-module-records, as recursive algorithms call it. */
export const GetExportedNames = abstractMethod('GetExportedNames', ({ kind }) => `${kind}.GetExportedNames`);

/** https://tc39.es/ecma262/#table-abstract-methods-of-module-records, as recursive algorithms call it. */
export const ResolveExport = abstractMethod('ResolveExport', ({ kind }) => `${kind}.ResolveExport`);

import { ExportEntries } from './ExportEntries';
import { ImportEntries } from './ImportEntries';
import { ModuleRequests } from './ModuleRequests';
import type { StaticSemantics } from './StaticSemantics';

/** What ECMA-262 itself says, without layers. */
export const baseStaticSemantics: StaticSemantics = { ModuleRequests, ImportEntries, ExportEntries };

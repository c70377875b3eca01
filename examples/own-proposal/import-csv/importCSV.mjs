// Import CSV, an invented proposal: `import rows from './prices.csv' with { type: 'csv', separator: ';' }` gives an array of objects, one
// a row, with the names in the first row as keys. A layer is one object: what the proposal is called, which text it follows, and the
// operations that it adds or writes anew, whole.
import { HostGetSupportedImportAttributes } from './HostGetSupportedImportAttributes.mjs';
import { ParseCSVModule } from './ParseCSVModule.mjs';

/** @type {import('@modrec/interpreter').Layer} */
export const importCSV = {
  name: 'import-csv',
  stage: 'invented',
  date: '2026-11-21',
  source: 'examples/own-proposal',
  algorithms: { ParseCSVModule, HostGetSupportedImportAttributes },
};

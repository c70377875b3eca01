import { algorithm } from '../algorithm';
import type { ImportEntryRecord } from '../records';

/** https://tc39.es/ecma262/#sec-importedlocalnames */
export const ImportedLocalNames = algorithm(
  'ImportedLocalNames',
  function (step, _tracer, importEntries: readonly ImportEntryRecord[]) {
    step`1    localNames ← « »`;
    const localNames: string[] = [];
    step`2    for each importEntry in importEntries`;
    for (const importEntry of importEntries) {
      step`2.a  append importEntry.[[LocalName]] to localNames`;
      localNames.push(importEntry.LocalName);
    }
    step`3    return localNames`;
    return localNames;
  },
);

import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import type { ModuleRecord } from '../../records/ModuleRecord';
import { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { slotsOf } from './moduleSourceSlots';

/** https://tc39.es/proposal-esm-phase-imports/#sec-getmodulesourcemodulerecord */
export const GetModuleSourceModuleRecord = algorithm('GetModuleSourceModuleRecord', (step, { spec }, specifier) => {
  step`1    module ← undefined`;
  let module: ModuleRecord | 'not-a-source' | undefined = undefined;
  const slots = slotsOf(specifier);
  step`2    if specifier has a [[SourceTextModuleRecord]] internal slot`;
  if (slots?.SourceTextModuleRecord !== undefined) {
    step`2.a  module ← specifier.[[SourceTextModuleRecord]]`;
    module = slots.SourceTextModuleRecord;
  } else {
    step`3    else`;
    step`3.a  module ← HostGetModuleSourceModuleRecord(specifier)`;
    module = spec.HostGetModuleSourceModuleRecord!(specifier);
    step`3.b  if module is not-a-source, return not-a-source`;
    if (module === 'not-a-source') return 'not-a-source';
  }
  step`4    assert: module is a concrete Module Record`;
  Assert(module.kind !== undefined);
  step`5    assert: if module is a Source Text Module Record, module.[[ModuleSource]] is specifier`;
  Assert(!(module instanceof SourceTextModuleRecord) || module.ModuleSource === specifier);
  step`6    return module`;
  return module;
});

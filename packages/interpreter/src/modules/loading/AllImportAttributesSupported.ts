import { algorithm } from '../../algorithm';

/** https://tc39.es/ecma262/#sec-AllImportAttributesSupported */
export const AllImportAttributesSupported = algorithm('AllImportAttributesSupported', (step, { spec }, attrs) => {
  step`1    supported ← HostGetSupportedImportAttributes()`;
  const supported = spec.HostGetSupportedImportAttributes();
  step`2    for each attr in attrs`;
  for (const attr of attrs) {
    step`2.a  if supported does not contain attr.[[Key]], return false`;
    if (!supported.includes(attr.Key)) return false;
  }
  step`3    return true`;
  return true;
});

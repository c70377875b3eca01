import { algorithm } from '../algorithm';
import { Q } from '../completion';

/** https://tc39.es/ecma262/#sec-parse-json-module */
export const ParseJSONModule = algorithm('ParseJSONModule', (step, { spec }, source, currentRealm) => {
  step`1  parseResult ← ? ParseJSON(source)`;
  const parseResult = Q(spec.ParseJSON(source, currentRealm));
  step`2  return CreateDefaultExportSyntheticModule(parseResult.[[Value]])`;
  return spec.CreateDefaultExportSyntheticModule(parseResult.Value, currentRealm);
});

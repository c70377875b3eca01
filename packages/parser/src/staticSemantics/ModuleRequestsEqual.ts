import { algorithm } from '../algorithm';
import type { ImportAttributeRecord } from '../records';

/** What a ModuleRequest Record and a LoadedModuleRequest Record have in common. */
export interface RequestKey {
  readonly Specifier: string;
  readonly Attributes: readonly ImportAttributeRecord[];
}

/** https://tc39.es/ecma262/#sec-ModuleRequestsEqual */
export const ModuleRequestsEqual = algorithm(
  'ModuleRequestsEqual',
  function (step, _tracer, x: RequestKey, y: RequestKey) {
    step`1    if x.[[Specifier]] ≠ y.[[Specifier]], return false`;
    if (x.Specifier !== y.Specifier) return false;
    step`2    xAttrs ← x.[[Attributes]]`;
    const xAttrs = x.Attributes;
    step`3    yAttrs ← y.[[Attributes]]`;
    const yAttrs = y.Attributes;
    step`4    xAttrsCount ← number of elements of xAttrs`;
    const xAttrsCount = xAttrs.length;
    step`5    yAttrsCount ← number of elements of yAttrs`;
    const yAttrsCount = yAttrs.length;
    step`6    if xAttrsCount ≠ yAttrsCount, return false`;
    if (xAttrsCount !== yAttrsCount) return false;
    step`7    for each xAttr in xAttrs`;
    for (const xAttr of xAttrs) {
      step`7.a  if no yAttr in yAttrs has xAttr.[[Key]] = yAttr.[[Key]] and xAttr.[[Value]] = yAttr.[[Value]], return false`;
      if (!yAttrs.some((yAttr) => xAttr.Key === yAttr.Key && xAttr.Value === yAttr.Value)) return false;
    }
    step`8    return true`;
    return true;
  },
);

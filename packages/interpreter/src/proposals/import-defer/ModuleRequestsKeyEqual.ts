import { algorithm, type RequestKey } from '@modrec/parser';

/** https://tc39.es/proposal-defer-import-eval/#sec-ModuleRequestsKeyEqual */
export const ModuleRequestsKeyEqual = algorithm(
  'ModuleRequestsKeyEqual',
  function (step, _tracer, left: RequestKey, right: RequestKey) {
    step`1    if left.[[Specifier]] is not right.[[Specifier]], return false`;
    if (left.Specifier !== right.Specifier) return false;
    step`2    leftAttrs ← left.[[Attributes]]`;
    const leftAttrs = left.Attributes;
    step`3    rightAttrs ← right.[[Attributes]]`;
    const rightAttrs = right.Attributes;
    step`4    leftAttrsCount ← number of elements of leftAttrs`;
    const leftAttrsCount = leftAttrs.length;
    step`5    rightAttrsCount ← number of elements of rightAttrs`;
    const rightAttrsCount = rightAttrs.length;
    step`6    if leftAttrsCount ≠ rightAttrsCount, return false`;
    if (leftAttrsCount !== rightAttrsCount) return false;
    step`7    for each l in leftAttrs`;
    for (const l of leftAttrs) {
      step`7.a  if no r in rightAttrs has l.[[Key]] = r.[[Key]] and l.[[Value]] = r.[[Value]], return false`;
      if (!rightAttrs.some((r) => l.Key === r.Key && l.Value === r.Value)) return false;
    }
    step`8    return true`;
    return true;
  },
);

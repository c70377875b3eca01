import { algorithm, type ImportedNames } from '@modrec/parser';
import { Assert } from '../../completion';
import { isList } from './isList';

/** https://tc39.es/proposal-deferred-reexports/#sec-MergeImportedNames */
export const MergeImportedNames = algorithm('MergeImportedNames', function (step, _tracer, a: ImportedNames, b: ImportedNames): ImportedNames {
  step`1      if a is all or b is all, return all`;
  if (a === 'all' || b === 'all') return 'all';
  step`2      if a is all-but-default and b is a List that contains "default", return all`;
  if (a === 'all-but-default' && isList(b) && b.includes('default')) return 'all';
  step`3      if b is all-but-default and a is a List that contains "default", return all`;
  if (b === 'all-but-default' && isList(a) && a.includes('default')) return 'all';
  step`4      if a is all-but-default or b is all-but-default, return all-but-default`;
  if (a === 'all-but-default' || b === 'all-but-default') return 'all-but-default';
  step`5      assert: a and b are Lists of Strings`;
  Assert(isList(a) && isList(b));
  step`6      merged ← a copy of a`;
  const merged = new Set(a); // NOTE: a Set, which keeps the order of its elements
  step`7      for each name in b`;
  for (const name of b) {
    step`7.a    if merged does not contain name`;
    if (!merged.has(name)) {
      step`7.a.i  append name to merged`;
      merged.add(name);
    }
  }
  step`8      return merged`;
  return [...merged];
});

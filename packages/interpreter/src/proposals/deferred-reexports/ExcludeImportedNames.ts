import { algorithm } from '../../algorithm';
import { Assert } from '../../completion';
import { isList } from './isList';

/** https://tc39.es/proposal-deferred-reexports/#sec-ExcludeImportedNames */
export const ExcludeImportedNames = algorithm('ExcludeImportedNames', (step, _, a, b) => {
  step`1    if b is all, return « »`;
  if (b === 'all') return [];
  step`2    if a is all, return all`;
  if (a === 'all') return 'all';
  step`3    if a is all-but-default`;
  if (a === 'all-but-default') {
    step`3.a  if b is all-but-default, return « »`;
    if (b === 'all-but-default') return [];
    step`3.b  return all-but-default`;
    return 'all-but-default';
  }
  step`4    assert: a is a List of Strings`;
  Assert(isList(a));
  step`5    if b is all-but-default`;
  if (b === 'all-but-default') {
    step`5.a  if a contains "default", return « "default" »`;
    if (a.includes('default')) return ['default'];
    step`5.b  return « »`;
    return [];
  }
  step`6    assert: b is a List of Strings`;
  Assert(isList(b));
  step`7    return the elements of a that are not elements of b`;
  const excluded = new Set(b);
  return a.filter((name) => !excluded.has(name));
});

import { ImportedLocalNames } from './ImportedLocalNames';
import { ParseErrors } from '../ParseErrors';
import { parseModule } from '../parseModule';

test('the local names of the imports, in order', () => {
  const module = parseModule('import a, { b as c, "d" as e } from "m"; import * as f from "n";');
  if (module instanceof ParseErrors) throw new Error(module.errors[0].message);
  expect(ImportedLocalNames(null, module.ImportEntries)).toEqual(['a', 'c', 'e', 'f']);
});

test('no imports, no names', () => {
  expect(ImportedLocalNames(null, [])).toEqual([]);
});

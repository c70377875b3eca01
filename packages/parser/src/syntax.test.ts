import { ParseErrors } from './ParseErrors';
import { parseModule } from './parseModule';
import { syntaxPlugins } from './syntax';

test.each([
  ['deferredImportEvaluation', 'import defer * as a from "m"; import.defer("m");'],
  ['sourcePhaseImports', 'import source a from "m"; import.source("m");'],
  ['decorators', '@a class B { @c d; }'],
])('%s is off unless it is asked for', (plugin, sourceText) => {
  expect(parseModule(sourceText)).toBeInstanceOf(ParseErrors);
  expect(parseModule(sourceText, { babelPlugins: [plugin] })).not.toBeInstanceOf(ParseErrors);
});

test('an unknown plugin is a mistake of the caller', () => {
  expect(() => syntaxPlugins(['typescript'])).toThrow(RangeError);
  expect(() => parseModule('', { babelPlugins: ['typescript'] })).toThrow(/unknown syntax plugin 'typescript'/);
});

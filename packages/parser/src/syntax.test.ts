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

test.each([
  ['import defer * as a from "x";', 'import-defer'],
  ['import.defer("x");', 'import-defer'],
  ['import source a from "x";', 'source-phase-imports'],
  ['import.source("x");', 'source-phase-imports'],
])('%s without its layer is an error that names the proposal', (sourceText, proposal) => {
  const { errors } = parseModule(sourceText) as ParseErrors;
  expect(errors).toEqual([expect.objectContaining({ code: 'unsupported-syntax', proposal })]);
  expect(errors[0].message).toContain(`'${proposal}'`);
});

test('syntax of no known proposal names none', () => {
  const { errors } = parseModule('x = <a/>;') as ParseErrors;
  expect(errors[0]).not.toHaveProperty('proposal');
});

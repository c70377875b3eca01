import type { Outcome } from '../outcome';
import type { TestResult } from '../report/TestResult';
import { testText, writeSuite } from '../fixtures/writeSuite';
import { assess } from './assess';
import { ExpectationsError, expectedOf, formatExpectations, parseExpectations, type Expectations } from './Expectations';
import { findStale } from './findStale';
import { updateExpectations } from './updateExpectations';

function result(path: string, outcome: Outcome, more: Partial<TestResult> = {}): TestResult {
  return { path, variant: 'strict', outcome, milliseconds: 1, ...more };
}

describe('parseExpectations', () => {
  it('reads back what is written, sorted', () => {
    const expectations: Expectations = { features: { b: 'why', a: 'why' }, tests: { z: { strict: 'r', sloppy: 'r' }, y: { raw: { reason: 'r', fromNode: 26 } } } };
    const text = formatExpectations(expectations);
    expect(parseExpectations(text, 'file')).toEqual(expectations);
    expect(text.match(/"[a-zN]+":/g)).toEqual(['"features":', '"a":', '"b":', '"tests":', '"y":', '"raw":', '"reason":', '"fromNode":', '"z":', '"sloppy":', '"strict":']);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an unknown key', '{ "test": {} }'],
    ['a test without variants', '{ "tests": { "a.js": "reason" } }'],
    ['an empty reason', '{ "tests": { "a.js": { "strict": " " } } }'],
    ['a host without a version', '{ "tests": { "a.js": { "strict": { "reason": "r" } } } }'],
    ['a host without a reason', '{ "tests": { "a.js": { "strict": { "fromNode": 26 } } } }'],
    ['a host with more', '{ "tests": { "a.js": { "strict": { "reason": "r", "fromNode": 26, "toNode": 27 } } } }'],
    ['a feature without a reason', '{ "features": { "a": null } }'],
  ])('refuses %s', (_, text) => {
    expect(() => parseExpectations(text, 'file')).toThrow(ExpectationsError);
  });
});

test('expectedOf looks at the version of Node where a line has one', () => {
  const expectations: Expectations = { features: {}, tests: { 'a.js': { sloppy: 'always', strict: { reason: 'newer', fromNode: 26 } } } };
  const on = (version: string): unknown[] => ['sloppy', 'strict', 'raw'].map((variant) => expectedOf(expectations, 'a.js', variant, version));
  expect(on('20.19.0')).toEqual(['always', undefined, undefined]);
  expect(on('26.0.0')).toEqual(['always', 'newer', undefined]);
});

describe('assess', () => {
  it.each([
    ['PASS', undefined, 'as-expected'],
    ['PASS', 'reason', 'fixed'],
    ['FAIL', undefined, 'new-failure'],
    ['FAIL', 'reason', 'as-expected'],
    ['TIMEOUT', undefined, 'new-failure'],
    ['TIMEOUT', 'reason', 'as-expected'],
    ['CRASH', 'reason', 'crash'],
    ['SKIP', undefined, 'as-expected'],
  ] as const)('%s, expected for %s: %s', (outcome, expected, assessment) => {
    expect(assess(result('a.js', outcome, expected === undefined ? {} : { expected }))).toBe(assessment);
  });
});

describe('updateExpectations', () => {
  const before: Expectations = { features: { f: 'why' }, tests: { 'old.js': { strict: 'kept' }, 'fixed.js': { strict: 'r', sloppy: 'r' } } };

  it('touches only what ran', () => {
    const results = [result('fixed.js', 'PASS', { expected: 'r' }), result('new.js', 'FAIL', { message: 'why\nstack' })];
    expect(updateExpectations(before, results)).toEqual({
      features: { f: 'why' },
      tests: { 'old.js': { strict: 'kept' }, 'fixed.js': { sloppy: 'r' }, 'new.js': { strict: 'why' } },
    });
  });

  it('keeps the reason of a test that still fails, and removes a test without lines', () => {
    const results = [result('old.js', 'FAIL', { message: 'other words', expected: 'kept' })];
    expect(updateExpectations(before, results).tests['old.js']).toEqual({ strict: 'kept' });
    expect(updateExpectations(before, [result('old.js', 'PASS')]).tests).not.toHaveProperty('old.js');
  });

  it('leaves a line for other hosts alone', () => {
    const lines: Expectations = { features: {}, tests: { 'newer.js': { strict: { reason: 'r', fromNode: 1_000 } } } };
    expect(updateExpectations(lines, [result('newer.js', 'PASS')])).toEqual(lines);
    expect(updateExpectations(lines, [result('newer.js', 'FAIL', { message: 'why' })]).tests['newer.js']).toEqual({ strict: 'why' });
  });

  it('does not take a skipped test for a passing one', () => {
    expect(updateExpectations(before, [result('old.js', 'SKIP')])).toEqual(before);
  });

  it('refuses after a crash', () => {
    expect(() => updateExpectations(before, [result('new.js', 'FAIL'), result('bad.js', 'CRASH')])).toThrow('bad.js (strict) crashed');
  });
});

describe('findStale', () => {
  const suiteRoot = writeSuite({
    'features.txt': '# Comment\nknown # trailing\n',
    'test/script.js': testText('flags: [onlyStrict]'),
    'test/module.js': testText('flags: [module]'),
  });

  it('finds lines that nothing can meet', () => {
    const tests = { 'test/script.js': { strict: 'r', sloppy: 'r' }, 'test/gone.js': { strict: 'r' }, 'test/module.js': { 'module-async': 'r' } };
    expect(findStale({ features: { known: 'r', trailing: 'r' }, tests }, suiteRoot)).toEqual([
      'feature "trailing": the suite does not know it',
      'test/script.js: it has no variant "sloppy"',
      'test/gone.js: there is no such test',
    ]);
  });
});

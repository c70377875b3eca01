import type { TraceEvent } from '../log/TraceEvent';
import { BreakpointError, parseBreakpoint, predicateOf, showBreakpoint } from './Breakpoint';

const step = (text: string): TraceEvent => ({ kind: 'step', text });
const write = (record: string, field: string, value: TraceEvent extends infer E ? (E extends { new: infer V } ? V : never) : never): TraceEvent =>
  ({ kind: 'write', record, field, old: { empty: true }, new: value });

it.each([
  ['error', { kind: 'error' }],
  ['InnerModuleEvaluation 11.c', { kind: 'step', operation: 'InnerModuleEvaluation', path: '11.c' }],
  ['CyclicModuleRecord.Link', { kind: 'step', operation: 'CyclicModuleRecord.Link' }],
  ['ModuleNamespace.[[Get]] 4', { kind: 'step', operation: 'ModuleNamespace.[[Get]]', path: '4' }],
  ['a.mjs [[Status]] = evaluating-async', { kind: 'field', record: 'a.mjs', field: 'Status', value: 'evaluating-async' }],
  ['[[CycleRoot]]', { kind: 'field', field: 'CycleRoot' }],
  ['lib/a.mjs:12', { kind: 'line', source: 'lib/a.mjs', line: 12 }],
])('%s', (text, breakpoint) => {
  expect(parseBreakpoint(text)).toEqual(breakpoint);
  expect(parseBreakpoint(`  ${showBreakpoint(parseBreakpoint(text))} `)).toEqual(breakpoint);
});

it.each(['', '12', '= 5', 'a.mjs:', '[[status]]'])('refuses %p', (text) => {
  expect(() => parseBreakpoint(text)).toThrow(BreakpointError);
});

it.each<[string, TraceEvent, string | undefined, boolean]>([
  ['Link 3', step('3  assert'), 'CyclicModuleRecord.Link', true],
  ['Link 3', step('3.a  x'), 'CyclicModuleRecord.Link', true],
  ['Link 3', step('31  x'), 'CyclicModuleRecord.Link', false],
  ['Link 3', step('3  x'), 'InnerModuleLinking', false],
  ['Link 3', step('3  x'), undefined, false],
  ['Link', { kind: 'enter', operation: 'CyclicModuleRecord.Link', args: [] }, undefined, true],
  ['a.mjs [[Status]] = linked', write('file:///x/a.mjs', 'Status', 'linked'), undefined, true],
  ['a.mjs [[Status]] = linked', write('file:///x/aa.mjs', 'Status', 'linked'), undefined, false],
  ['a.mjs [[Status]] = linked', write('a.mjs', 'Status', 'linking'), undefined, false],
  ['[[CycleRoot]] = a.mjs', write('b.mjs', 'CycleRoot', { record: 'a.mjs' }), undefined, true],
  ['[[Visited]] = a.mjs', { kind: 'append', record: 'GraphLoadingState#1', field: 'Visited', index: 0, value: { record: 'a.mjs' } }, undefined, true],
  ['./a.mjs:2', { kind: 'position', module: 'file:///x/a.mjs', line: 2, column: 1, endLine: 2, endColumn: 5, type: 'ExpressionStatement' }, undefined, true],
  ['a.mjs:2', { kind: 'position', module: 'a.mjs', line: 3, column: 1, endLine: 3, endColumn: 5, type: 'ExpressionStatement' }, undefined, false],
  ['error', { kind: 'error', value: 'x', message: '' }, undefined, true],
  ['error', step('1  throw'), 'Link', false],
])('%s at %j in %s: %p', (breakpoint, event, operation, stops) => {
  expect(predicateOf(parseBreakpoint(breakpoint))(event, operation)).toBe(stops);
});

it('knows records by the names that are shown', () => {
  const predicate = predicateOf(parseBreakpoint('[[CycleRoot]] = a.mjs'), (id) => id.replace('file:///x/', ''));
  expect(predicate(write('file:///x/b.mjs', 'CycleRoot', { record: 'file:///x/a.mjs' }), undefined)).toBe(true);
});

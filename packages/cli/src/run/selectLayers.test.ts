import { createAgent, proposals } from '@modrec/interpreter';
import { UsageError } from '../UsageError';
import { selectLayers } from './selectLayers';

const names = (text: string | undefined): string[] => selectLayers(text).map(({ name }) => name);

test.each([undefined, 'none'])('%s is no layer', (text) => {
  expect(names(text)).toEqual([]);
});

test('all are all, and what makes them go together', () => {
  expect(selectLayers('all').slice(0, proposals.length)).toEqual(proposals);
  expect(() => createAgent({ layers: selectLayers('all') })).not.toThrow();
});

test('two that touch each other bring what joins them', () => {
  expect(names('source-phase,import-defer')).toEqual(['source-phase-imports', 'import-defer', 'import-phases']);
});

test('names may be short, and their order says nothing', () => {
  expect(names('import-defer, import-text')).toEqual(['import-text', 'import-defer']);
  expect(names('source-phase')).toEqual(['source-phase-imports']);
});

test.each(['import', '', 'import-defer,', 'import-difer', 'source-phase-imports-module'])('%j is refused', (text) => {
  expect(() => names(text)).toThrow(UsageError);
});

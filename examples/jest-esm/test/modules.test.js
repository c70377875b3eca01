import path, { join } from 'node:path';
import * as even from '../src/even.js';

test('modules of Node', () => {
  expect(path.join).toBe(join);
});

test('a namespace object', async () => {
  expect(Object.keys(even)).toEqual(['calls', 'isEven']);
  expect(await import('../src/even.js')).toBe(even);
});

test('import.meta', () => {
  expect(import.meta.url).toMatch(/modules\.test\.js$/);
  expect(import.meta.filename).toMatch(/modules\.test\.js$/);
});

test('an import that does not resolve', async () => {
  await expect(import('../src/gone.js')).rejects.toThrow(/gone\.js/);
});

test('an error of a module names its file', async () => {
  const { fetchRates } = await import('../src/network.js');
  await expect(fetchRates()).rejects.toThrow('no network');
});

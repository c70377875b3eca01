import { jest } from '@jest/globals';
import { readFile } from 'node:fs/promises';

jest.unstable_mockModule('../src/network.js', () => ({ fetchRates: jest.fn(async () => ({ USD: 2 })) }));

const { total, totalIn } = await import('../src/basket.js');
const { fetchRates } = await import('../src/network.js');

test('JSON by attribute', async () => {
  expect(total('apple', 'pear')).toBe(7);
  expect(JSON.parse(await readFile(new URL('../src/prices.json', import.meta.url), 'utf8')).apple).toBe(3);
});

test('import() of a module with top-level await, whose own import is a mock', async () => {
  expect(await totalIn('USD', 'apple')).toBe(6);
  expect(fetchRates).toHaveBeenCalledTimes(1);
});

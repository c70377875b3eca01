import { calls, isEven } from '../src/even.js';

test('a cycle of modules, with a live binding', () => {
  expect(calls).toBe(0);
  expect(isEven(10)).toBe(true);
  expect(calls).toBe(6);
});

test('an import is read-only', () => {
  expect(() => {
    calls = 1;
  }).toThrow(TypeError);
});

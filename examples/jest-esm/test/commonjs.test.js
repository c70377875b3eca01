import greeting, { greet } from '../src/greeting.cjs';

test('CommonJS from a module', () => {
  expect(greet('Ada')).toBe('hello, Ada');
  expect(greeting.greet).toBe(greet);
});

test('import() from CommonJS', async () => {
  expect(await greeting.isEven(4)).toBe(true);
});

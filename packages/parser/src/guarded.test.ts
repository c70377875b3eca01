import { guarded } from './guarded';
import { ParseErrors } from './ParseErrors';

function overflow(): number {
  return overflow() + 1;
}

test('running out of host stack is an early error', () => {
  const result = guarded({ fileName: 'm.js', startLine: 3 }, overflow);
  expect(result).toBeInstanceOf(ParseErrors);
  expect(result).toMatchObject({
    errors: [{ code: 'too-deeply-nested', fileName: 'm.js', loc: { line: 3, column: 1 } }],
  });
});

test('other exceptions pass through', () => {
  expect(() =>
    guarded({}, () => {
      throw new TypeError('a mistake');
    }),
  ).toThrow('a mistake');
});

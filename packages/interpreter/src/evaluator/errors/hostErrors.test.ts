import { guestErrorType } from './hostErrors';

const thrownBy = (run: () => unknown): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

const recurse = (): unknown => [recurse()];
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

// What the host really throws, so that a host with other words is noticed.
test.each<[string, string | undefined, () => unknown]>([
  ['stack overflow', 'RangeError', recurse],
  ['a string that is too long', 'RangeError', () => 'x'.repeat(2 ** 29).concat('y'.repeat(2 ** 29))],
  ['a broken invariant of a proxy', 'TypeError', () => (new Proxy(Object.freeze({ a: 1 }), { get: () => 2 })).a],
  ['a revoked proxy', 'TypeError', () => Object.keys(revoked())],
  ['a bug: property of undefined', undefined, () => (undefined as unknown as { x: number }).x],
  ['a bug: no function', undefined, () => (1 as unknown as () => void)()],
  ['a bug: invalid count', undefined, () => 'x'.repeat(-1)],
])('%s', (_what, expected, run) => {
  const error = thrownBy(run);
  const own = Object.assign(error instanceof RangeError ? new RangeError(error.message) : new TypeError(error.message), {});
  expect(guestErrorType(own)).toBe(expected);
});

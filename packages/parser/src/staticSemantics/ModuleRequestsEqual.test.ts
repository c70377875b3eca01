import fc from 'fast-check';
import { ModuleRequestsEqual, type RequestKey } from './ModuleRequestsEqual';

const attributes = fc.uniqueArray(
  fc.record({ Key: fc.constantFrom('a', 'b', 'c'), Value: fc.constantFrom('1', '2') }),
  {
    selector: ({ Key }) => Key,
  },
);
const request: fc.Arbitrary<RequestKey> = fc.record({ Specifier: fc.constantFrom('x', 'y'), Attributes: attributes });

const key = ({ Specifier, Attributes }: RequestKey): string =>
  JSON.stringify([Specifier, Attributes.map(({ Key, Value }) => `${Key}=${Value}`).sort()]);

test('requests are equal when specifier and attributes are, in any order', () => {
  fc.assert(fc.property(request, request, (x, y) => expect(ModuleRequestsEqual(null, x, y)).toBe(key(x) === key(y))));
});

test.each([
  [[{ Key: 'a', Value: '1' }], []],
  [[], [{ Key: 'a', Value: '1' }]],
  [[{ Key: 'a', Value: '1' }], [{ Key: 'a', Value: '2' }]],
  [[{ Key: 'a', Value: '1' }], [{ Key: 'b', Value: '1' }]],
])('%j and %j differ', (x, y) => {
  expect(ModuleRequestsEqual(null, { Specifier: 'm', Attributes: x }, { Specifier: 'm', Attributes: y })).toBe(false);
});

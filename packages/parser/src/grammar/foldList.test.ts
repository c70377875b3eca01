import fc from 'fast-check';
import { foldList } from './foldList';

test('the items come from the left, each with the result for those before it', () => {
  const nested = foldList(
    ['a', 'b', 'c'],
    (item) => item,
    (list, item) => `(${list.result} ${item})`,
  );
  expect(nested).toBe('((a b) c)');
});

test('it computes what folding from the first item does, for lists of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), ([first, ...rest]) => {
      const difference = foldList(
        [first!, ...rest],
        (item) => item,
        (list, item) => list.result - item,
      );
      expect(difference).toBe(rest.reduce((sum, item) => sum - item, first!));
    }),
  );
});

import { stepsAround } from './markers';

const markers = { Link: [['1  a', '2  b'], ['1  a', '2  c']], Execute: [['1  x', '1.a  y', '2  z']] };

test('an operation has the form that fits what has run', () => {
  expect(stepsAround(markers, 'Link', ['1  a', '2  c'])).toEqual(['1  a', '2  c']);
  expect(stepsAround(markers, 'Link', [])).toEqual(['1  a', '2  b']);
});

test("a closure's steps are among those of the operation that makes it", () => {
  expect(stepsAround(markers, 'fulfilledClosure', ['1.a  y'])).toEqual(['1  x', '1.a  y', '2  z']);
});

test('steps that nobody knows stand for themselves', () => {
  expect(stepsAround(markers, 'toString', ['1  ?'])).toEqual(['1  ?']);
});

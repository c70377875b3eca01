import * as fc from 'fast-check';
import { expandTabs, firstCells, printable, shorten, widthOf, withoutFirstCells, wrap } from './cells';
import { fit } from './fit';
import { span, textOf } from './Line';

it('measures wide and combining characters as terminals do', () => {
  expect(['abc', '漢字', 'e\u0301', '👩‍👩‍👧', '┌─'].map(widthOf)).toEqual([3, 4, 1, 2, 2]);
});

it('never cuts a wide character in two', () => {
  expect([firstCells('漢字', 3), shorten('漢字仮名', 5), withoutFirstCells('漢字x', 2)]).toEqual(['漢', '漢字…', '字x']);
});

it('shows control characters and does not send them', () => {
  expect(printable('a\u001b[31mb\u0000\u007f\u009b\u202e')).toBe('a␛[31mb␀␡��');
});

it('leads tabs to their stops', () => {
  expect([expandTabs('\ta'), expandTabs('ab\tc'), expandTabs('漢\tc'), expandTabs('abcd\te')]).toEqual(['    a', 'ab  c', '漢  c', 'abcd    e']);
});

it('wraps at blanks, and long words anywhere', () => {
  expect([wrap('one two three', 8), wrap('abcdefgh', 3), wrap('', 5)]).toEqual([['one two', 'three'], ['abc', 'def', 'gh'], ['']]);
});

const anyText = fc.string({ unit: 'grapheme' });

it('fits every line to exactly its width, without a control character', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.integer({ min: 1, max: 60 }), (texts, width) => {
      const text = textOf(fit(texts.map((each) => span(each)), width));
      expect(text).toBe(printable(text));
      return texts.length > 1 || widthOf(text) === width;
    }),
  );
});

it('wraps without losing anything but blanks', () => {
  fc.assert(fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, width) => wrap(text, width).join('').replaceAll(' ', '') === text.replaceAll(' ', '')));
});

import vm from 'node:vm';
import { positionHeader, sourceLineAt, withPosition } from './position';

describe('§2.3 the header of a decorated stack', () => {
  it('has place, source line and caret', () => {
    expect(positionHeader({ file: 'a.js', line: 7, sourceLine: 'let x = ;', column: 9 })).toBe('a.js:7\nlet x = ;\n        ^\n\n');
  });

  it('keeps tabs before the caret', () => {
    expect(positionHeader({ file: 'a.js', line: 1, sourceLine: '\t\tx y', column: 5 })).toBe('a.js:1\n\t\tx y\n\t\t  ^\n\n');
  });

  it.each([
    ['a\nb\r\nc', 3, 'c'],
    ['a\u2028b', 2, 'b'],
    ['a', 5, ''],
  ])('finds the line of %j', (sourceText, line, expected) => {
    expect(sourceLineAt(sourceText, line)).toBe(expected);
  });

  it('stands before the stack of an error of any realm', () => {
    const error = vm.runInNewContext('new SyntaxError("Unexpected end of input")') as SyntaxError;
    function hidden(): Error {
      return withPosition(error, { file: 'm.js', line: 2, sourceLine: '{', column: 2 }, hidden);
    }
    const lines = (function caller() {
      return hidden();
    })().stack!.split('\n');
    expect(lines.slice(0, 5)).toEqual(['m.js:2', '{', ' ^', '', 'SyntaxError: Unexpected end of input']);
    expect(lines[5]).toMatch(/at caller /);
    expect(Object.keys(error)).toEqual([]);
  });
});

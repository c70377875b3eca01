import { pathToFileURL } from 'node:url';
import type { ErrorDescription } from '@modrec/interpreter';
import type { Terminal } from '../terminal/Terminal';
import { reportGuestError } from './reportGuestError';

const cwd = process.cwd();
const id = (name: string): string => pathToFileURL(`${cwd}/${name}`).href;

function reportOf(error: unknown, descriptions: ReadonlyMap<unknown, Partial<ErrorDescription>>): string {
  let text = '';
  const terminal: Terminal = {
    out: { colors: false, write: () => {} },
    err: { colors: false, write: (each) => void (text += each) },
    cwd,
  };
  reportGuestError(error, (value) => ({ name: '', message: '', stack: [], ...descriptions.get(value) }), terminal);
  return text;
}

describe('reportGuestError', () => {
  it('shows message, place, source, imports and stack, in this order', () => {
    const error = new SyntaxError('no such thing');
    const report = reportOf(
      error,
      new Map([
        [
          error,
          {
            name: 'SyntaxError',
            message: 'no such thing',
            location: { moduleId: id('c.js'), line: 2, column: 3 },
            sourceText: 'a;\nb c;\nd;\n',
            importChain: ['<main>', id('a.js'), id('b.js'), id('c.js')],
            stack: [
              { functionName: 'f', moduleId: id('a.js'), line: 4, column: 5 },
              { functionName: 'g', moduleId: id('a.js'), line: 0, column: 0 },
            ],
            proposal: 'import-defer',
          },
        ],
      ]),
    );
    expect(report.split('\n')).toEqual([
      'Uncaught SyntaxError: no such thing',
      'c.js:2:3',
      '  1 | a;',
      '> 2 | b c;',
      '    |   ^',
      '  3 | d;',
      '  4 |',
      '    imported by b.js',
      '    imported by a.js',
      '    at f (a.js:4:5)',
      '    at g (a.js)',
      'Turn the proposal on with --proposals import-defer',
      '',
    ]);
  });

  it.each([
    [42, 'Uncaught 42\n'],
    ['text', "Uncaught 'text'\n"],
    [undefined, 'Uncaught undefined\n'],
    [{ answer: 42 }, 'Uncaught { answer: 42 }\n'],
  ])('shows %p as it is', (value, expected) => {
    expect(reportOf(value, new Map())).toBe(expected);
  });

  it('shows causes and aggregated errors, without running getters', () => {
    const cause = new Error('inner');
    const error = new AggregateError([cause, 7], 'outer', { cause });
    Object.defineProperty(cause, 'cause', {
      get: () => {
        throw new Error('never');
      },
    });
    const named = (message: string): Partial<ErrorDescription> => ({ name: 'Error', message });
    const report = reportOf(error, new Map([[error, named('outer')], [cause, named('inner')]]));
    expect(report).toBe('Uncaught Error: outer\n  [cause] Error: inner\n  [errors] Error: inner\n  [errors] 7\n');
  });

  it('ends with an error that is its own cause', () => {
    const error = new Error('round');
    error.cause = error;
    expect(reportOf(error, new Map()).split('\n').length).toBeLessThan(200);
  });

  it('draws no frame of a binary file, and cuts a long stack', () => {
    const error = new Error('deep');
    const frame = { functionName: 'f', moduleId: id('a.js'), line: 1, column: 1 };
    const description = { name: 'Error', message: 'deep', stack: Array.from({ length: 500 }, () => frame) };
    const report = reportOf(error, new Map([[error, { ...description, sourceText: '\0\u0007', location: frame }]]));
    expect(report).not.toMatch(/[\0\u0007]/);
    expect(report).toContain('… 480 more');
    expect(report.split('\n')).toHaveLength(24);
  });
});

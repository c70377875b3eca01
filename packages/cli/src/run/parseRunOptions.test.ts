import { UsageError } from '../UsageError';
import { parseRunOptions } from './parseRunOptions';

const plain = { file: 'a.js', type: 'module', namedSo: true, timeLimit: undefined, argv: undefined, layers: [], tree: false, test262Host: false };

describe('parseRunOptions', () => {
  it.each([
    [['a.js'], plain],
    [['a.json'], { ...plain, file: 'a.json', type: 'json' }],
    [['a.json', '--module-type', 'module'], { ...plain, file: 'a.json', namedSo: false }],
    [['a.txt', '--module-type', 'json'], { ...plain, file: 'a.txt', type: 'json', namedSo: false }],
    [['--script', 'a.js'], { ...plain, type: 'script' }],
    [['--module-type=auto', 'a.js'], plain],
    [['--time-limit', '500', 'a.js'], { ...plain, timeLimit: 500 }],
    [['--argv', 'a.js'], { ...plain, argv: [] }],
    [['a.js', '--', '--tree', 'x'], { ...plain, argv: ['--tree', 'x'] }],
    [['--tree', '--test262-host', 'a.js'], { ...plain, tree: true, test262Host: true }],
    [['--help'], 'help'],
  ])('%j', (args, expected) => {
    expect(parseRunOptions(args)).toEqual(expected);
  });

  it.each([
    [[], 'needs a FILE', /modrec run main\.js/],
    [['a.js', 'b.js'], 'b.js', /modrec run a\.js -- b\.js/],
    [['--tre', 'a.js'], '--tre', /--tree/],
    [['--module-type', 'jsn', 'a.js'], 'jsn', /json/],
    [['--module-type'], '--module-type', undefined],
    [['--script', '--module-type', 'json', 'a.js'], 'exclude', undefined],
    [['--time-limit', '1.5s', 'a.js'], '1.5s', /1000/],
    [['--time-limit', '0', 'a.js'], '--time-limit 0', /1000/],
  ])('%j is a usage error', (args, message, hint) => {
    let thrown: unknown;
    try {
      parseRunOptions(args);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UsageError);
    expect((thrown as UsageError).message).toContain(message);
    if (hint !== undefined) expect((thrown as UsageError).hint).toMatch(hint);
  });
});

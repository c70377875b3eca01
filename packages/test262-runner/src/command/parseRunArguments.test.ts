import { parseRunArguments } from './parseRunArguments';
import { UsageError } from './usage';

describe('parseRunArguments', () => {
  it('has defaults that run everything', () => {
    expect(parseRunArguments([])).toMatchObject({ patterns: [], loaders: ['sync'], timeout: 10_000, features: [], reporters: [], watch: false });
  });

  it('reads lists with commas and by repetition', () => {
    const parsed = parseRunArguments(['--features', 'a,b', '--features=c', '--loader', 'sync,shuffled', '--phase', 'parse', 'x', 'y']);
    expect(parsed).toMatchObject({ features: ['a', 'b', 'c'], loaders: ['sync', 'shuffled'], phases: ['parse'], patterns: ['x', 'y'] });
  });

  it('reads numbers, shards and reporters', () => {
    const parsed = parseRunArguments(['-j', '3', '--timeout=50', '--shard', '2/5', '--reporter', 'json=a=b.json', '--reporter', 'tap']);
    expect(parsed).toMatchObject({ jobs: 3, timeout: 50, shard: { index: 2, count: 5 } });
    expect(parsed.reporters).toEqual([{ kind: 'json', file: 'a=b.json' }, { kind: 'tap', file: undefined }]);
  });

  it.each([
    [['--nonsense']],
    [['--suite', 'all']],
    [['--loader', 'slow']],
    [['--phase', 'early']],
    [['-j', '0']],
    [['--timeout', '1e3']],
    [['--shard', '3/2']],
    [['--shard', '0/2']],
    [['--shard', '1']],
    [['--reporter', 'xml']],
    [['--reporter', 'json=']],
    [['--no-expectations', '--update-expectations']],
  ])('refuses %j', (argv) => {
    expect(() => parseRunArguments(argv)).toThrow(UsageError);
  });
});

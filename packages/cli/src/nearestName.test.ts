import { didYouMean, nearestName } from './nearestName';

describe('nearestName', () => {
  it.each([
    ['rnu', 'run'],
    ['rum', 'run'],
    ['tset262', 'test262'],
    ['test', 'test262'],
    ['xyz', undefined],
    ['', undefined],
  ])('%s → %s', (typed, expected) => {
    expect(nearestName(typed, ['run', 'test262'])).toBe(expected);
  });

  it('prefers the fewest edits', () => {
    expect(nearestName('--time', ['--tree', '--time-limit', '--times'])).toBe('--times');
  });
});

describe('didYouMean', () => {
  it('asks only when a name is near', () => {
    expect(didYouMean('--tre', ['--tree'])).toBe('Did you mean --tree?');
    expect(didYouMean('--nothing-like-it', ['--tree'])).toBeUndefined();
  });
});

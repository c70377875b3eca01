import { graph } from '../../test-support/graph';

describe('Evaluate', () => {
  it('of a module of a cycle that has failed rejects with the error of its root', async () => {
    const world = graph('main -> B, X; B* -> C*; C -> A*; A -> B; X* -> A');
    await world.link('main');
    world.start('main');
    for (const name of ['A', 'C']) await world.finish(name);
    await world.fail('B');
    expect(world.module('C').EvaluationError).toBeUndefined();
    expect(world.start('C').PromiseResult).toBe('B fails');
    expect(world.module('B').TopLevelCapability?.Promise).toBe(world.start('C'));
  });

  it('tells the error of a cycle by its value, be it NaN', async () => {
    const world = graph('main -> B; B* -> C; C -> B');
    await world.link('main');
    world.start('main');
    world.module('B').capability!.Reject(NaN);
    await Promise.resolve();
    expect(world.start('C').PromiseResult).toBeNaN();
  });

  it('of a module that failed before its cycle was complete rejects with its own error', async () => {
    const world = graph('A -> B; B! -> A');
    await world.link('A');
    world.start('A');
    expect(world.module('B').CycleRoot).toBeUndefined();
    expect(world.start('B').PromiseResult).toBe('B fails');
    expect(world.log).toEqual(['B']);
  });

  it('of a module that is awaiting, from another entry, waits for its whole cycle', async () => {
    const world = graph('A* -> B; B -> A, C*');
    await world.link('A');
    const first = world.start('A');
    expect(world.start('B')).toBe(first);
    await world.finish('C');
    expect(first.PromiseState).toBe('pending');
    await world.finish('A');
    expect(first.PromiseState).toBe('fulfilled');
    expect(world.log).toEqual(['C', 'B', 'A']);
  });
});

import { graph } from '../../test-support/graph';

describe('GatherAvailableAncestors', () => {
  it('passes over an importer that failed while the module was still awaiting', async () => {
    const world = graph('A -> B*, C!');
    await world.link('A');
    expect(world.start('A').PromiseResult).toBe('C fails');
    expect(world.module('A').CycleRoot).toBeUndefined();
    await world.finish('B');
    expect(world.module('B').Status).toBe('evaluated');
    expect(world.log).toEqual(['B', 'C']);
  });

  it('takes along synchronous importers and starts asynchronous ones, in the order of their evaluation', async () => {
    const world = graph('A -> B, C; B -> D*; C* -> D');
    await world.link('A');
    world.start('A');
    await world.finish('D');
    expect(world.log).toEqual(['D', 'B', 'C']);
    await world.finish('C');
    expect(world.log).toEqual(['D', 'B', 'C', 'A']);
  });
});

/** Graphs far deeper than the host's stack. How long they take is the benchmark's business. */
import { Graph } from '../test-support/graph';
import { nodesOf, shapes } from '../test-support/shapes';

const size = 50_000;
/** Ten imports each make more of fewer modules. */
const sizeOf = (shape: keyof typeof shapes): number => (shape === 'dag' ? 10_000 : size);

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])('a large %s', (shape) => {
  it('loads, links and evaluates', async () => {
    const world = new Graph(nodesOf(shape, sizeOf(shape)));
    await world.link('m0');
    expect(world.start('m0').PromiseState).toBe('fulfilled');
    expect(world.log).toHaveLength(sizeOf(shape));
    expect(world.log.at(-1)).toBe('m0');
    expect([...world.modules.values()].every(({ Status }) => Status === 'evaluated')).toBe(true);
  });
});

describe('a chain of 50,000 modules', () => {
  it('goes back to unlinked when its last module does not link', async () => {
    const world = new Graph(nodesOf('cycle', size));
    await world.module('m0').LoadRequestedModules();
    world.module(`m${size - 1}`).linkError = 'no such export';
    expect(() => world.module('m0').Link()).toThrow('no such export');
    expect([...world.modules.values()].every(({ Status }) => Status === 'unlinked')).toBe(true);
  });

  it.each([
    ['finish', 'fulfilled', undefined],
    ['fail', 'rejected', 'm49999 fails'],
  ] as const)('that waits for its last module: %s', async (end, state, error) => {
    const world = new Graph(nodesOf('chain', size, (index) => index === size - 1));
    await world.link('m0');
    const promise = world.start('m0');
    expect(promise.PromiseState).toBe('pending');
    await world[end](`m${size - 1}`);
    expect(promise.PromiseState).toBe(state);
    expect(promise.PromiseResult).toBe(error);
  });

  it('loads when every load settles later, in reverse order of request', async () => {
    const world = new Graph(nodesOf('wide', size), { loads: 'held' });
    const loading = world.module('m0').LoadRequestedModules();
    for (let load = world.held.pop(); load !== undefined; load = world.held.pop()) world.settle(load);
    await loading;
    expect(world.module(`m${size - 1}`).Status).toBe('unlinked');
  });
});

import { graph } from '../../test-support/graph';

describe('the order of evaluation', () => {
  it.each([
    ['A -> B, C; B -> D; C -> D', 'D B C A'],
    ['A -> B; B -> C; C -> A', 'C B A'],
    ['A -> A', 'A'],
    ['A -> B, C; B -> A, C; C -> B', 'C B A'],
  ])('of %s from A is %s', async (notation, order) => {
    const world = graph(notation);
    await world.link('A');
    const promise = world.start('A');
    expect(world.log.join(' ')).toBe(order);
    expect(promise.PromiseState).toBe('fulfilled');
  });

  it('puts the modules of a cycle under one root', async () => {
    const world = graph('A -> B; B -> C, D; C -> B');
    await world.link('A');
    world.start('A');
    const roots = ['A', 'B', 'C', 'D'].map((name) => world.module(name).CycleRoot);
    expect(roots).toEqual(['A', 'B', 'B', 'D'].map((name) => world.module(name)));
  });
});

describe('a module that throws', () => {
  it('ends the evaluation of all that import it, with its error', async () => {
    const world = graph('A -> B, C; B -> D!');
    await world.link('A');
    const promise = world.start('A');
    expect(promise.PromiseResult).toBe('D fails');
    expect(world.log).toEqual(['D']);
    const { EvaluationError } = world.module('D');
    expect(world.module('A').EvaluationError).toBe(EvaluationError);
    expect(world.module('B').EvaluationError).toBe(EvaluationError);
    expect(world.module('C').Status).toBe('linked');
  });

  it('throws the same again for a later importer', async () => {
    const world = graph('A -> B!; C -> B');
    await world.link('A');
    await world.link('C');
    world.start('A');
    expect(world.start('C').PromiseResult).toBe('B fails');
    expect(world.log).toEqual(['B']);
  });

  it('gives the promise of the first Evaluate to every later one', async () => {
    const world = graph('A!');
    await world.link('A');
    expect(world.start('A')).toBe(world.start('A'));
  });
});

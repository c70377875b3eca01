import { graph } from '../../test-support/graph';

it('rejects an ancestor that throws, and passes over what the rejection has reached already', async () => {
  const world = graph('A -> B; B! -> C*');
  await world.link('A');
  const promise = world.start('A');
  await world.finish('C');
  expect(promise.PromiseState).toBe('rejected');
  expect(['A', 'B', 'C'].map((name) => [world.module(name).Status, world.module(name).EvaluationError?.Value])).toEqual([
    ['evaluated', 'B fails'],
    ['evaluated', 'B fails'],
    ['evaluated', undefined],
  ]);
  expect(world.log).not.toContain('A');
});

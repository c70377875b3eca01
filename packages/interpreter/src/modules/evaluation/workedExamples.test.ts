/** https://tc39.es/ecma262/#sec-example-cyclic-module-record-graphs: the graphs of the standard's examples, and the fields there. */
import { fieldTable } from '../../test-support/fieldTable';
import { graph } from '../../test-support/graph';

const statuses = (world: ReturnType<typeof graph>, names: string): string =>
  [...names].map((name) => world.module(name).Status).join(' ');

describe('a graph without errors', () => {
  it('goes through the statuses together', async () => {
    const world = graph('A -> B, C');
    expect(statuses(world, 'ABC')).toBe('new new new');
    await world.module('A').LoadRequestedModules();
    expect(statuses(world, 'ABC')).toBe('unlinked unlinked unlinked');
    world.module('A').Link();
    expect(statuses(world, 'ABC')).toBe('linked linked linked');
    world.start('A');
    expect(statuses(world, 'ABC')).toBe('evaluated evaluated evaluated');
  });
});

describe('a cycle whose root does not link', () => {
  it('leaves the cycle unlinked and what it imports linked', async () => {
    const world = graph('A -> B; B -> A, C');
    await world.module('A').LoadRequestedModules();
    world.module('A').linkError = 'no such export';
    expect(() => world.module('A').Link()).toThrow('no such export');
    expect(statuses(world, 'ABC')).toBe('unlinked unlinked linked');
  });
});

describe('a cycle whose root does not evaluate', () => {
  it('notes the error in all modules of the cycle, not in what they import', async () => {
    const world = graph('A! -> B; B -> A, C');
    await world.link('A');
    world.start('A');
    expect(statuses(world, 'ABC')).toBe('evaluated evaluated evaluated');
    expect(['A', 'B', 'C'].map((name) => world.module(name).EvaluationError?.Value)).toEqual(['A fails', 'A fails', undefined]);
  });
});

describe('a graph with a missing module', () => {
  it('rejects, leaves the statuses new, and can be loaded again once the module is there', async () => {
    const world = graph('A -> B, C; B -> D');
    const c = world.module('C');
    world.modules.delete('C');
    await expect(world.module('A').LoadRequestedModules()).rejects.toBe('no C');
    expect(statuses(world, 'ABD')).toBe('new new new');
    world.modules.set('C', c);
    await world.module('A').LoadRequestedModules();
    expect(statuses(world, 'ABCD')).toBe('unlinked unlinked unlinked unlinked');
  });
});

describe('an asynchronous cycle', () => {
  const started = async () => {
    const world = graph('A* -> B, C; B* -> D; D* -> A; C* -> D, E*');
    await world.link('A');
    const promise = world.start('A');
    return { world, promise };
  };

  it('has the fields of the first six tables when all goes well', async () => {
    const { world, promise } = await started();
    expect(fieldTable(world, 'ABCDE')).toBe(
      [
        'A | 0 | evaluating-async | 4 |  | 2',
        'B | 0 | evaluating-async | 1 | A | 1',
        'C | 0 | evaluating-async | 3 | A | 2',
        'D | 0 | evaluating-async | 0 | B C | 0',
        'E | 4 | evaluating-async | 2 | C | 0',
      ].join('\n'),
    );
    await world.finish('E');
    expect(fieldTable(world, 'CE')).toBe('C | 0 | evaluating-async | 3 | A | 1\nE | 4 | evaluated | done | C | 0');
    await world.finish('D');
    expect(fieldTable(world, 'BCD')).toBe(
      [
        'B | 0 | evaluating-async | 1 | A | 0',
        'C | 0 | evaluating-async | 3 | A | 0',
        'D | 0 | evaluated | done | B C | 0',
      ].join('\n'),
    );
    await world.finish('C');
    expect(fieldTable(world, 'AC')).toBe('A | 0 | evaluating-async | 4 |  | 1\nC | 0 | evaluated | done | A | 0');
    await world.finish('B');
    expect(fieldTable(world, 'AB')).toBe('A | 0 | evaluating-async | 4 |  | 0\nB | 0 | evaluated | done | A | 0');
    expect(promise.PromiseState).toBe('pending');
    await world.finish('A');
    expect(fieldTable(world, 'A')).toBe('A | 0 | evaluated | done |  | 0');
    expect(promise.PromiseState).toBe('fulfilled');
    expect(world.log).toEqual(['D', 'E', 'B', 'C', 'A']);
  });

  /**
   * The last three tables are not what the algorithms give: A gets its error in the same call as C, nothing decrements its
   * [[PendingAsyncDependencies]] any more, and [[AsyncEvaluationOrder]] is done for A and B.
   */
  it('ends with the error of the module that fails first', async () => {
    const { world, promise } = await started();
    await world.finish('E');
    await world.finish('D');
    await world.fail('C');
    expect(fieldTable(world, 'AC')).toBe('A | 0 | evaluated | done |  | 2 | C fails\nC | 0 | evaluated | done | A | 0 | C fails');
    expect(promise.PromiseResult).toBe('C fails');
    await world.finish('B');
    expect(fieldTable(world, 'AB')).toBe('A | 0 | evaluated | done |  | 2 | C fails\nB | 0 | evaluated | done | A | 0');
    expect(world.log).toEqual(['D', 'E', 'B', 'C']);
  });

  it('gives a later importer of a finished module the error of its cycle', async () => {
    const world = graph('A* -> B, C; B* -> D; D* -> A; C* -> D, E*; F -> B');
    await world.link('F');
    world.start('A');
    for (const name of ['E', 'D']) await world.finish(name);
    await world.fail('C');
    await world.finish('B');
    expect(world.module('B').EvaluationError).toBeUndefined();
    expect(world.start('F').PromiseResult).toBe('C fails');
  });
});

import fc from 'fast-check';
import { Graph } from '../test-support/graph';
import type { GraphNode } from '../test-support/parseGraph';

const graphs = (marks: { hasTLA: boolean; fails: boolean }): fc.Arbitrary<GraphNode[]> =>
  fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, index) =>
        fc.record({
          name: fc.constant(`m${index}`),
          imports: fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }).map((each) => `m${each}`), { maxLength: 4 }),
          hasTLA: marks.hasTLA ? fc.boolean() : fc.constant(false),
          fails: marks.fails ? fc.integer({ min: 0, max: 5 }).map((n) => n === 0) : fc.constant(false),
        }),
      ),
    ),
  );

/** What a depth-first walk meets, each module after what it imports. */
function postOrder(nodes: readonly GraphNode[]): string[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    byName.get(name)!.imports.forEach(visit);
    order.push(name);
  };
  visit('m0');
  return order;
}

/** Whether each can be reached from the other. */
function sameCycle(nodes: readonly GraphNode[], a: string, b: string): boolean {
  const reaches = (from: string, to: string): boolean => {
    const found = new Set([from]);
    for (const name of found) for (const next of nodes.find((node) => node.name === name)!.imports) found.add(next);
    return found.has(to);
  };
  return reaches(a, b) && reaches(b, a);
}

describe('any graph of synchronous modules', () => {
  it('is evaluated in post-order', async () => {
    await fc.assert(
      fc.asyncProperty(graphs({ hasTLA: false, fails: false }), async (nodes) => {
        const world = new Graph(nodes);
        await world.link('m0');
        world.start('m0');
        expect(world.log).toEqual(postOrder(nodes));
      }),
    );
  });

  it('has one root for each cycle, and that one is in it', async () => {
    await fc.assert(
      fc.asyncProperty(graphs({ hasTLA: false, fails: false }), async (nodes) => {
        const world = new Graph(nodes);
        await world.link('m0');
        world.start('m0');
        const reached = postOrder(nodes);
        for (const a of reached) {
          for (const b of reached) {
            expect(world.module(a).CycleRoot === world.module(b).CycleRoot).toBe(sameCycle(nodes, a, b));
          }
        }
      }),
    );
  });

  it('stops at the first module that throws, and every evaluated importer of it has the error', async () => {
    await fc.assert(
      fc.asyncProperty(graphs({ hasTLA: false, fails: true }), async (nodes) => {
        const world = new Graph(nodes);
        await world.link('m0');
        const promise = world.start('m0');
        const order = postOrder(nodes);
        const failing = order.findIndex((name) => nodes.find((node) => node.name === name)!.fails);
        expect(world.log).toEqual(failing === -1 ? order : order.slice(0, failing + 1));
        expect(promise.PromiseState).toBe(failing === -1 ? 'fulfilled' : 'rejected');
        for (const module of world.modules.values()) expect(['new', 'linked', 'evaluated']).toContain(module.Status);
      }),
    );
  });
});

describe('any graph with top-level await', () => {
  it('settles once every module that runs has ended, in any order, and keeps its invariants on the way', async () => {
    const orders = fc.infiniteStream(fc.nat());
    await fc.assert(
      fc.asyncProperty(graphs({ hasTLA: true, fails: true }), orders, async (nodes, choices) => {
        const world = new Graph(nodes);
        await world.link('m0');
        const promise = world.start('m0');
        const ended = new Set<string>();
        for (;;) {
          const running = world.log.filter((name) => world.module(name).HasTLA && !ended.has(name));
          if (running.length === 0) break;
          const name = running[(choices.next().value as number) % running.length]!;
          ended.add(name);
          await (world.module(name).node.fails ? world.fail(name) : world.finish(name));
          checkInvariants(world);
        }
        expect(promise.PromiseState).not.toBe('pending');
        expect(new Set(world.log).size).toBe(world.log.length);
        const failed = world.log.filter((name) => world.module(name).node.fails);
        expect(promise.PromiseState).toBe(failed.length === 0 ? 'fulfilled' : 'rejected');
        if (failed.length === 0) expect([...world.log].sort()).toEqual([...postOrder(nodes)].sort());
      }),
    );
  });
});

/** What the fields promise of each other between two jobs. */
function checkInvariants(world: Graph): void {
  for (const module of world.modules.values()) {
    expect(['linking', 'evaluating']).not.toContain(module.Status);
    if (module.Status === 'evaluating-async') {
      expect(typeof module.AsyncEvaluationOrder).toBe('number');
      expect(module.EvaluationError).toBeUndefined();
    }
    if (module.EvaluationError !== undefined) expect(module.Status).toBe('evaluated');
    if (module.AsyncEvaluationOrder === 'done') expect(module.Status).toBe('evaluated');
  }
}

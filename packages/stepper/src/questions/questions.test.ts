import { graphOf } from '../graph/graphOf';
import { recordGraph } from '../test-support/asyncGraph';
import { recordFiles } from '../test-support/recordFiles';
import { Recording } from '../moments/Recording';
import { showAnswer } from './Answer';
import { cycleChain, importPath, showChain } from './paths';
import { whyBefore } from './whyBefore';
import { whyWaiting } from './whyWaiting';

const lines = (text: string): string[] => text.replaceAll(/ \[\d+\]/g, '').split('\n');
const waiting = (recording: Recording, module: string, at = recording.length - 1): string[] => lines(showAnswer(whyWaiting(recording, at, module)));
const before = (recording: Recording, x: string, y: string): string[] => lines(showAnswer(whyBefore(recording, x, y)));
const indexOf = (recording: Recording, fits: (event: NonNullable<ReturnType<Recording['event']>>) => boolean): number => recording.log.events.findIndex(fits);

describe('why is this module waiting?', () => {
  it('for its dependencies, down to the await', async () => {
    const recording = await recordGraph('A -> B, C; B -> D; C*; D*');
    expect(waiting(recording, 'A')).toEqual([
      'A waits for 2 asynchronous dependencies ([[PendingAsyncDependencies]] is 2)',
      '  B waits for 1 asynchronous dependency ([[PendingAsyncDependencies]] is 1)',
      "    D stands at an await in line 1: await wait('D');",
      "  C stands at an await in line 1: await wait('C');",
    ]);
    expect(recording.event(whyWaiting(recording, recording.length - 1, 'C').at!)).toEqual({ kind: 'suspended', module: 'C' });
  });

  it('goes around a cycle once', async () => {
    const recording = await recordGraph('A* -> B, C; B* -> D; D* -> A; C* -> D, E*');
    expect(waiting(recording, 'A').filter((line) => line.includes('D stands'))).toHaveLength(2);
  });

  it('for the job that tells its importers', async () => {
    const recording = await recordGraph('A -> B; B*', async ({ finish }) => finish('B'));
    const enqueued = indexOf(recording, (event) => event.kind === 'job' && event.op === 'enqueued');
    expect(waiting(recording, 'B', enqueued)).toEqual(['the code of B has ended; job 1, which tells its importers, is in the queue']);
    expect(waiting(recording, 'B')).toEqual(['B is not waiting: it has been evaluated']);
  });

  it('for loads, its turn, its cycle', async () => {
    const recording = await recordGraph('A -> B, C; B -> A');
    const asked = indexOf(recording, (event) => event.kind === 'load-requested' && event.specifier === 'C');
    expect(waiting(recording, 'A', asked)).toEqual(['A is not loaded with all that it imports yet', '  load 4 of "C", which A asks for, is pending']);
    expect(waiting(recording, 'C', asked)).toEqual(['C has been asked for, and the host has not given it']);
    const evaluating = indexOf(recording, (event) => event.kind === 'write' && event.record === 'B' && event.new === 'evaluating');
    expect(waiting(recording, 'C', evaluating)).toEqual(['C is linked, and its turn to be evaluated has not come', '  A, which imports it, is being evaluated and comes to it in its turn']);
    const stacked = indexOf(recording, (event) => event.kind === 'write' && event.record === 'C' && event.new === 'linking');
    expect(waiting(recording, 'A', stacked)[0]).toContain('leaves it together with its cycle');
    expect(waiting(recording, 'nobody', 0)).toEqual(['nobody is not known at this moment: nobody has loaded it yet']);
  });
});

describe('why did X run before Y?', () => {
  it('Y imports X', async () => {
    const recording = await recordGraph('A -> B; B -> C');
    expect(before(recording, 'C', 'A').slice(0, 2)).toEqual(['C ran before A', '  A imports C (A → B → C), and what a module imports runs before it']);
    expect(before(recording, 'A', 'C')[0]).toBe('it did not: C ran before A');
  });

  it('their importer asks for X first', async () => {
    const recording = await recordGraph('A -> B, C; B -> D; C -> E');
    expect(before(recording, 'D', 'E')[1]).toBe('  A asks for B, and so D, before C, and so E, in its text, and imports are evaluated in that order');
  });

  it('they are in a cycle, and the search came to Y first', async () => {
    const recording = await recordGraph('A -> B; B -> A');
    expect(before(recording, 'B', 'A')[1]).toBe('  they are in a cycle (A → B → A); the search came to A first, and found it on its stack when B asked for it, so B did not wait');
  });

  it('Y had to wait for a module with top-level await', async () => {
    const recording = await recordGraph('A -> B, C; B -> D; D*', async ({ finish }) => finish('D'));
    expect(before(recording, 'C', 'B')[1]).toBe('  B had to wait until D was done, which it imports, itself or through others, and which waits at an await');
  });

  it('both became ready together', async () => {
    const recording = await recordGraph('A -> B, C; B -> D; C -> D; D*', async ({ finish }) => finish('D'));
    expect(before(recording, 'B', 'C')[1]).toBe('  both had waited for D; modules that become ready together run in the order of [[AsyncEvaluationOrder]]');
  });

  it('Y was imported later', async () => {
    const recording = new Recording(await recordFiles({ a: 'import "b"; await import("c");', b: '', c: '' }, 'a'));
    expect(before(recording, 'b', 'c')[1]).toBe('  c is of a later evaluation, such as an import call begins');
  });

  it('one of them never ran', async () => {
    expect(before(await recordGraph('A -> B!'), 'B', 'A')).toEqual(['the code of A never ran']);
  });
});

describe('ways along imports', () => {
  it('a cycle is a chain, the shortest one', async () => {
    const recording = await recordGraph('A -> B; B -> C, D; C -> D; D -> A; E -> E');
    const graph = graphOf(recording.moment(recording.length - 1), 'A');
    expect(showChain(graph, cycleChain(graph, 'C')!)).toBe('C → D → A → B → C');
    expect(showChain(graph, cycleChain(graph, 'A')!)).toBe('A → B → D → A');
    expect(showChain(graph, importPath(graph, 'A', 'D')!)).toBe('A → B → D');
    expect(importPath(graph, 'A', 'E')).toBeUndefined();
    expect(importPath(graph, 'E', 'A')).toBeUndefined();
  });
});

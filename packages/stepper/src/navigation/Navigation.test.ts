import * as fc from 'fast-check';
import { Recording } from '../moments/Recording';
import { isStop } from '../moments/stops';
import { arbitraryGraph } from '../test-support/arbitraryGraph';
import { recordGraph } from '../test-support/asyncGraph';
import { recordFiles } from '../test-support/recordFiles';
import { parseBreakpoint, predicateOf } from './Breakpoint';
import { Navigation, type Direction } from './Navigation';

const program = { 'a.mjs': 'import "b.mjs";\nlet a = 1;\na = 2;', 'b.mjs': 'let b = 1;\nthrow b;' };

let recording: Recording;
let navigation: Navigation;
beforeAll(async () => {
  recording = new Recording(await recordFiles(program, 'a.mjs'));
  navigation = new Navigation(recording);
});

const run = (breakpoint: string, from = -1, direction?: Direction): number | undefined =>
  navigation.run(from, [predicateOf(parseBreakpoint(breakpoint))], direction);
const where = (index: number | undefined): string[] => {
  const frame = recording.moment(index!).frames.last();
  return [frame!.operation, frame!.path];
};

it('steps in, over and out, and back', () => {
  const call = run('CyclicModuleRecord.Link 3')!;
  expect(where(call)).toEqual(['CyclicModuleRecord.Link', '3']);
  const inside = navigation.stepIn(call)!;
  expect(where(inside)).toEqual(['InnerModuleLinking', '1']);
  const after = navigation.stepOver(call)!;
  expect(where(after)).toEqual(['CyclicModuleRecord.Link', '4']);
  expect(where(navigation.stepOut(inside))).toEqual(['CyclicModuleRecord.Link', '4']);
  expect(navigation.stepOut(inside, 'backwards')).toBe(call);
  expect(navigation.stepIn(inside, 'backwards')).toBe(call);
  expect(navigation.stepOver(after, 'backwards')).toBe(call);
});

it('goes to the next phase and the one before', () => {
  const phaseOf = (index: number | undefined): string => recording.moment(index!).phase;
  const link = navigation.nextPhase(navigation.nextPhase(-1)!)!;
  expect(phaseOf(link)).toBe('link');
  expect(phaseOf(navigation.nextPhase(link))).toBe('evaluate');
  expect(phaseOf(navigation.nextPhase(link, 'backwards'))).toBe('load');
  expect(navigation.nextPhase(navigation.end('forwards'))).toBeUndefined();
});

it('goes to the next statement of the guest', () => {
  const first = navigation.nextStatement(-1)!;
  const second = navigation.nextStatement(first)!;
  expect([first, second].map((index) => recording.moment(index).position)).toMatchObject([{ module: 'b.mjs', line: 1 }, { module: 'b.mjs', line: 2 }]);
  expect(navigation.nextStatement(second)).toBeUndefined();
  expect(navigation.nextStatement(second, 'backwards')).toBe(first);
});

it('runs to breakpoints, both ways', () => {
  const error = run('error')!;
  expect(recording.moment(error).error?.value).toBe(1);
  expect(run('b.mjs:2', error, 'backwards')).toBe(navigation.nextStatement(navigation.nextStatement(-1)!));
  expect(recording.event(run('b.mjs [[Status]] = evaluated')!)).toMatchObject({ kind: 'write', record: 'b.mjs', old: 'evaluating' });
  expect(run('b.mjs [[Status]] = evaluating-async')).toBeUndefined();
  expect(run('InnerModuleEvaluation', error)).toBeUndefined();
});

it('searches the lines of events', () => {
  const found = navigation.search(-1, 'b.mjs.[[status]]')!;
  expect(recording.event(found)).toMatchObject({ kind: 'write', record: 'b.mjs', field: 'Status' });
  expect(navigation.search(-1, 'B.mjs')).toBeUndefined();
  expect(navigation.search(found, 'new ModuleEnvironmentRecord', 'backwards')).toBeUndefined();
});

it('visits every stop on the way in, and the same ones on the way back', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, async (notation) => {
      const graph = await recordGraph(notation);
      const ways = new Navigation(graph);
      const visit = (from: number, direction: Direction): number[] => {
        const visited: number[] = [];
        for (let at = ways.stepIn(from, direction); at !== undefined; at = ways.stepIn(at, direction)) visited.push(at);
        return visited;
      };
      const forwards = visit(-1, 'forwards');
      expect(forwards).toEqual([...graph.log.events.keys()].filter((index) => isStop(graph.event(index)!)));
      expect(visit(graph.length, 'backwards').reverse()).toEqual(forwards);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('knows of each event what its moment has', async () => {
  const graph = await recordGraph('A* -> B, C; B -> A; C!');
  const { table } = new Navigation(graph);
  for (let index = 0; index < graph.length; index++) {
    const { frames, phase } = graph.moment(index);
    expect([table.depth(index), table.phase(index), table.opener(index)]).toEqual([frames.size, phase, frames.last()?.openedAt ?? -1]);
  }
});

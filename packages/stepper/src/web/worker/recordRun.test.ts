import { lessons } from '../../lessons/lessons';
import { tourStops } from '../../lessons/tourStops';
import type { RunRequest, RunResponse } from './messages';
import { recordRun } from './recordRun';

// The browser's own keeps a process alive.
jest.mock('./nextTurn', () => ({ nextTurn: () => new Promise((resolve) => { setImmediate(resolve); }) }));

type Done = Extract<RunResponse, { type: 'done' }>;

async function record(request: Partial<RunRequest> & Pick<RunRequest, 'files'>): Promise<Done & { readonly printed: string[] }> {
  const done = (await recordRun({ entry: 'main.js', proposals: [], order: [], maxEvents: 100_000, stepBudget: 100_000, ...request })) as Done;
  return { ...done, printed: done.log.events.flatMap((event) => (event.kind === 'console' ? [event.text] : [])) };
}

describe('lessons', () => {
  test('there are enough of them, each with a name of its own', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(12);
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
  });

  test.each(lessons.map((lesson) => [lesson.id, lesson] as const))('%s: every caption has its moment, one after the other', async (_id, lesson) => {
    const { files, entry, proposals = [], order = [] } = lesson;
    const { log } = await record({ files, entry, proposals, order });
    const stops = tourStops(lesson, log);
    expect(stops.map(({ text }) => text)).toEqual(lesson.captions.map(({ text }) => text));
    expect(stops.map(({ moment }) => moment)).toEqual(stops.map(({ moment }) => moment).sort((a, b) => a - b));
  });
});

test('the same request gives the same log', async () => {
  const { files, entry } = lessons.find(({ id }) => id === 'async-diamond')!;
  const [one, two] = [await record({ files, entry }), await record({ files, entry })];
  expect(one.log).toEqual(two.log);
  expect(one.turns).toEqual(two.turns);
});

test('loads and timers settle in the order that is asked for, and otherwise as they came', async () => {
  const files = { 'main.js': 'import "./a.js"; import "./b.js"; import "./c.js"; setTimeout(() => console.log("late"), 20); setTimeout(() => console.log("soon"), 5);', 'a.js': '', 'b.js': '', 'c.js': '' };
  const settled = async (order: readonly string[]) => (await record({ files, order })).turns.map((turn) => turn.settled);
  expect(await settled([])).toEqual(['main.js', 'a.js', 'b.js', 'c.js', 'timer 2 (5 ms)', 'timer 1 (20 ms)']);
  expect(await settled(['main.js', 'c.js', 'b.js', 'a.js', 'timer 1 (20 ms)'])).toEqual(['main.js', 'c.js', 'b.js', 'a.js', 'timer 1 (20 ms)', 'timer 2 (5 ms)']);
  expect((await record({ files, order: ['main.js', 'nobody.js'] })).printed).toEqual(['soon', 'late']);
});

test.each([
  ['export {};', { kind: 'fulfilled' }],
  ['throw new TypeError("no");', { kind: 'rejected', message: 'TypeError: no' }],
  ['await new Promise(() => {});', { kind: 'waits-forever' }],
])('how %j ends', async (text, outcome) => {
  expect((await record({ files: { 'main.js': text } })).outcome).toEqual(outcome);
});

test('a guest without end is stopped, and a recording without end is cut and says so', async () => {
  expect((await record({ files: { 'main.js': 'for (;;);' } })).outcome.kind).toBe('stopped');
  const { log } = await record({ files: { 'main.js': 'for (let n = 0; n < 500; n++) console.log(n);' }, maxEvents: 300 });
  expect(log.events).toHaveLength(300);
  expect(log.truncated!.events).toBeGreaterThan(1_000);
});

test('the console shows values as they are written', async () => {
  const text = 'class Point { x = 1n }; console.log("text", "in", ["a", { b: null }], { f() {}, deep: { deeper: { deepest: 1 } } }, new Error("oh"), Symbol("s"), new Map([[1, 2]]), undefined, new Point());';
  expect((await record({ files: { 'main.js': text } })).printed).toEqual([
    'text in ["a", { b: null }] { f: [function f], deep: { deeper: {…} } } Error: oh Symbol(s) Map {} undefined { x: 1n }',
  ]);
});

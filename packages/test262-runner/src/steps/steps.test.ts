import { createAgent, importDefer, mapHost } from '@modrec/interpreter';
import { Coverage, formatCoverage, formatTestsOf } from './Coverage';
import { StepTable, type TableEntry } from './StepTable';
import { StepTracer } from './StepTracer';

const entries: TableEntry[] = [
  { operation: 'A', text: 'base', clause: 'https://tc39.es/ecma262/#a', steps: [['1    if x'], ['1.a  return 1'], ['2    closure ()'], ['2.a  return 2', 'done']] },
  { operation: 'S', part: 1, text: 'base', clause: '', steps: [['1  return empty']] },
  { operation: 'S', part: 2, text: 'base', clause: '', steps: [['1  return empty']] },
  { operation: 'A', text: 'defer', clause: '', steps: [['1    if x'], ['1.b  return 3']] },
];
const table = new StepTable(entries);

const reached = (layers: readonly string[], run: (tracer: StepTracer) => void): readonly number[] => {
  const tracer = new StepTracer(table, layers);
  run(tracer);
  return tracer.reached;
};

it('knows steps by frame, part and layer', () => {
  const run = (tracer: StepTracer): void => {
    tracer.step('1    if x');
    tracer.enter('A', []);
    tracer.step('1    if x');
    tracer.enter('S', [], 2);
    tracer.step('1  return empty');
    tracer.leave();
    tracer.step('2    closure ()');
    tracer.leave();
    tracer.enter('done', []);
    tracer.step('2.a  return 2');
    tracer.leave();
  };
  expect(reached([], run)).toEqual([0, 5, 2, 3]);
  expect(reached(['defer'], run)).toEqual([6, 5, 2, 3]);
});

it('tells both ways: steps that no test reaches, and the tests of a step', () => {
  const coverage = new Coverage(table);
  coverage.add('a.js', [0, 2], []);
  coverage.add('b.js', [0, 1, 4], []);
  coverage.add('a.js', [0], []);
  expect(formatCoverage(coverage)).toBe(
    ['Steps that no test has reached', 'A  3 of 4  https://tc39.es/ecma262/#a', '  2.a  return 2', 'S (2)  0 of 1', '  1  return empty', '', 'base: 4 of 6 steps (66.7 %)', ''].join('\n'),
  );
  expect(formatTestsOf(coverage, 'A 1')).toBe('A 1  if x\n  a.js\n  b.js\nA 1.a  return 1\n  b.js\ndefer: A 1  if x\ndefer: A 1.b  return 3\n');
  expect(formatTestsOf(coverage, 'A 9')).toBe('There is no step A 9\n');
  expect(JSON.parse(JSON.stringify(coverage))).toEqual({
    tests: ['a.js', 'b.js'],
    operations: [
      { operation: 'A', text: 'base', clause: 'https://tc39.es/ecma262/#a', steps: [
        { path: '1', content: 'if x', tests: [0, 1] }, { path: '1.a', content: 'return 1', tests: [1] }, { path: '2', content: 'closure ()', tests: [0] }, { path: '2.a', content: 'return 2', tests: [] },
      ] },
      { operation: 'S', part: 1, text: 'base', clause: '', steps: [{ path: '1', content: 'return empty', tests: [1] }] },
      { operation: 'S', part: 2, text: 'base', clause: '', steps: [{ path: '1', content: 'return empty', tests: [] }] },
    ],
  });
});

it('tells of a layer where a test had it on', () => {
  const coverage = new Coverage(table);
  coverage.add('a.js', [6], ['defer']);
  expect(formatCoverage(coverage)).toContain('defer: A  1 of 2\n  1.b  return 3\n');
});

it('knows every step that the engine reports', async () => {
  const own = StepTable.read();
  const unknown = new Set<string>();
  const layers = [importDefer];
  const tracer = new (class extends StepTracer {
    readonly #frames: (readonly [string, number | undefined])[] = [];
    override enter(name: string, args: readonly unknown[], part?: number): void {
      this.#frames.push([name, part]);
      super.enter(name, args, part);
    }
    override step(text: string): void {
      const [frame, part] = this.#frames.at(-1)!;
      if (own.numbersOf({ frame, part, text }, ['import-defer']).length === 0) unknown.add(`${frame} ${text}`);
      super.step(text);
    }
    override leave(): void {
      this.#frames.pop();
      super.leave();
    }
  })(own, layers.map(({ name }) => name));
  const files = {
    a: 'import { b } from "b"; import defer * as c from "c"; export * from "b"; export { b as d }; export default class {} await c.x; await import("d").catch(() => {}); b();',
    b: 'export function b() {} export * as ns from "c"; import.meta;', c: 'export let x = 1;', d: 'import { y } from "c";',
  };
  const agent = createAgent({ host: mapHost(files), layers, tracer });
  await agent.importModule('a', { realm: agent.createRealm() });
  expect([...unknown]).toEqual([]);
  expect(tracer.reached.length).toBeGreaterThan(300);
});

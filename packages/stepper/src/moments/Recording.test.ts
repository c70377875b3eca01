import * as fc from 'fast-check';
import { is } from 'immutable';
import { readLog } from '../log/readLog';
import { writeLog } from '../log/writeLog';
import { arbitraryGraph } from '../test-support/arbitraryGraph';
import { recordGraph } from '../test-support/asyncGraph';
import { recordFiles } from '../test-support/recordFiles';
import { plainValue } from './showField';
import { Recording } from './Recording';

const runs = { numRuns: 25 };

it('gives equal moments whichever way they are reached', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, fc.array(fc.nat(), { maxLength: 12 }), async (notation, visits) => {
      const recording = await recordGraph(notation);
      const forwards = Array.from({ length: recording.length + 1 }, (_, i) => recording.moment(i - 1));
      const again = new Recording(recording.log);
      for (let i = recording.length - 1; i >= -1; i -= 97) expect(is(again.moment(i), forwards[i + 1])).toBe(true);
      for (const visit of visits) {
        const index = visit % recording.length;
        expect(is(again.moment(index), forwards[index + 1])).toBe(true);
      }
    }),
    runs,
  );
}, 60_000);

it('holds what a log says: the old value of a write is what the field had', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, async (notation) => {
      const recording = await recordGraph(notation, async ({ finish }) => { await finish('A').catch(() => {}); });
      for (const [index, event] of recording.log.events.entries()) {
        if (!('field' in event)) continue;
        const before = recording.moment(index - 1).records.get(event.record)!.fields.get(event.field);
        if (event.kind === 'write') {
          // A field that only a layer has is not shown before it is written.
          expect(before === undefined ? { empty: true } : plainValue(before)).toEqual(event.old);
          continue;
        }
        const { list } = plainValue(before!) as { list: unknown[] };
        expect(event.index).toBe(event.kind === 'append' ? list.length : list.length - 1);
        if (event.kind === 'remove') expect(list.at(-1)).toEqual(event.value);
      }
    }),
    runs,
  );
}, 60_000);

it('is the same after its log has been written and read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryGraph, async (notation) => {
      const { log } = await recordGraph(notation);
      expect(readLog([...writeLog(log)].join(''))).toEqual(log);
    }),
    runs,
  );
}, 60_000);

it('keeps within the run', async () => {
  const recording = await recordGraph('A');
  expect(recording.moment(-5).index).toBe(-1);
  expect(recording.moment(1e9).index).toBe(recording.length - 1);
  expect(recording.moment(2.7).index).toBe(2);
});

describe('a moment', () => {
  const files = {
    'a.mjs': 'import { b, inc } from "./b.mjs";\nlet own = b;\ninc();\nown = b;\nprint(own);',
    'b.mjs': 'export let b = 1;\nexport function inc() {\n  b++;\n}',
  };
  const at = async (matches: (recording: Recording, index: number) => boolean) => {
    const recording = new Recording(await recordFiles(files, 'a.mjs'));
    const index = recording.log.events.findIndex((_, i) => matches(recording, i));
    return recording.moment(index);
  };
  const bindings = (moment: Awaited<ReturnType<typeof at>>, module: string) => {
    const environment = moment.records.get(module)!.fields.get('Environment') as { record: string };
    return Object.fromEntries(moment.bindings.get(environment.record)!.map(({ state, value, target }) => (state === 'import' ? target : state === 'initialized' ? value : state)));
  };

  it('has the frames with their arguments, steps and clauses', async () => {
    const moment = await at((recording, i) => {
      const event = recording.event(i)!;
      return event.kind === 'step' && event.text.startsWith('7.c.v.1');
    });
    const innermost = moment.frames.last()!;
    expect([innermost.operation, innermost.path, innermost.parameters, innermost.args, innermost.clause]).toEqual([
      'SourceTextModuleRecord.InitializeEnvironment', '7.c.v.1', ['module'], [{ record: 'a.mjs' }],
      'https://tc39.es/ecma262/#sec-source-text-module-record-initialize-environment',
    ]);
    expect(moment.phase).toBe('link');
    expect(moment.stack.toArray()).toEqual(['a.mjs']);
  });

  it('has bindings: in their dead zone, imported, live', async () => {
    const linked = await at((recording, i) => {
      const event = recording.event(i)!;
      return event.kind === 'write' && event.record === 'a.mjs' && event.new === 'linked';
    });
    expect(bindings(linked, 'a.mjs')).toEqual({
      b: { module: 'b.mjs', name: 'b' }, inc: { module: 'b.mjs', name: 'inc' }, own: 'uninitialized',
    });
    expect(bindings(linked, 'b.mjs')).toEqual({ b: 'uninitialized', inc: { object: 'function inc' } });
    const printed = await at((recording, i) => recording.event(i)!.kind === 'console');
    expect(bindings(printed, 'a.mjs')).toMatchObject({ own: 2 });
    expect(bindings(printed, 'b.mjs')).toMatchObject({ b: 2 });
    expect(printed.console.toArray()).toMatchObject([{ level: 'log', text: '2' }]);
  });

  it('has the statement that runs, in the module where it runs', async () => {
    const inside = await at((recording, i) => {
      const event = recording.event(i)!;
      return event.kind === 'position' && event.module === 'b.mjs' && event.line === 3;
    });
    expect(inside.position).toMatchObject({ module: 'b.mjs', line: 3, column: 3, endColumn: 7, type: 'ExpressionStatement' });
    expect(inside.positions.get('a.mjs')).toMatchObject({ line: 3 });
    expect(inside.phase).toBe('evaluate');
  });

  it('has the loads that are pending', async () => {
    const asked = await at((recording, i) => recording.event(i)!.kind === 'load-requested' && recording.moment(i).loads.some(({ specifier }) => specifier === './b.mjs'));
    expect(asked.loads.toList().toArray()).toMatchObject([{ load: 2, referrer: { record: 'a.mjs' }, specifier: './b.mjs' }]);
    expect(asked.phase).toBe('load');
  });

  it('tells what the step before it has changed', async () => {
    const moment = await at((recording, i) => {
      const event = recording.event(i)!;
      return event.kind === 'step' && recording.moment(i).frames.last()!.operation === 'InnerModuleLinking' && event.text.startsWith('5 ');
    });
    expect(moment.changes.toArray()).toMatchObject([{ kind: 'write', record: 'a.mjs', field: 'Status', old: 'unlinked', new: 'linking' }]);
  });
});

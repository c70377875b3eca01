import { createAgent, importDefer, mapHost } from '@modrec/interpreter';
import { types } from 'node:util';
import type { TraceEvent } from '../log/TraceEvent';
import { recordGraph } from '../test-support/asyncGraph';
import { recordFiles } from '../test-support/recordFiles';
import { Recorder } from './Recorder';

const ofKind = <Kind extends TraceEvent['kind']>(events: readonly TraceEvent[], kind: Kind) =>
  events.filter((event): event is Extract<TraceEvent, { kind: Kind }> => event.kind === kind);

it('opens and closes frames in strict nesting, and ends with none', async () => {
  const { events } = await recordFiles({ a: 'import "b"; let a = await 1;', b: 'throw 1;' }, 'a');
  let depth = 0;
  for (const { kind } of events) {
    if (kind === 'enter') depth += 1;
    if (kind === 'leave') depth -= 1;
    if (kind === 'step') expect(depth).toBeGreaterThan(0);
  }
  expect(depth).toBe(0);
});

it('names modules by their ids, other records by type and number', async () => {
  const log = await recordFiles({ a: 'import * as d from "d.json" with { type: "json" };', 'd.json': '{"x": 1}' }, 'a');
  const records = ofKind(log.events, 'record').map(({ record, type }) => `${record} ${type}`);
  expect(records).toContain('a SourceTextModuleRecord');
  expect(records).toContain('d.json SyntheticModuleRecord');
  expect(records).toContain('ModuleNamespace#1 ModuleNamespace');
  expect(new Set(records).size).toBe(records.length);
  expect(log.sources).toEqual({ a: 'import * as d from "d.json" with { type: "json" };', 'd.json': '{"x": 1}' });
});

it('never holds an object of the run', async () => {
  const log = await recordFiles({ a: 'export class C {}; export const f = () => {}, o = { get x() { throw 1; } }, s = Symbol("s"), n = 1n, z = -0;' }, 'a');
  expect(JSON.parse(JSON.stringify(log))).toEqual(log);
  const values = Object.fromEntries(ofKind(log.events, 'binding').filter(({ op }) => op === 'initialize').map(({ name, value }) => [name, value]));
  expect(values).toEqual({
    C: { object: 'function C' }, f: { object: 'function f' }, o: { object: 'object' }, s: { symbol: 's' }, n: { bigint: '1' }, z: { number: '-0' },
  });
});

it('runs no trap of a Proxy where the host tells which objects are Proxies', async () => {
  const source = `const handler = new Proxy({}, { get(_, name) { print('trap', name); } });
    export let p = new Proxy({}, handler); p = new Proxy(function () {}, handler);`;
  const { events } = await recordFiles({ a: source }, 'a', { isProxy: types.isProxy });
  expect(ofKind(events, 'console')).toEqual([]);
  expect(ofKind(events, 'binding').filter(({ name, op }) => name === 'p' && op !== 'create').map(({ value }) => value)).toEqual([{ object: 'Proxy' }, { object: 'Proxy' }]);
});

it('records the layers\' fields as soon as they are written', async () => {
  const { events } = await recordFiles({ a: 'import defer * as b from "b"; b.x;', b: 'export let x = 1;' }, 'a', { layers: [importDefer] });
  expect(ofKind(events, 'record').find(({ record }) => record === 'b')?.fields).not.toHaveProperty('DeferredNamespace');
  expect(ofKind(events, 'write').filter(({ field }) => field === 'DeferredNamespace')).toMatchObject([{ record: 'b', old: { empty: true } }]);
  expect(ofKind(events, 'load-requested')).toMatchObject([{ specifier: 'a' }, { specifier: 'b', phase: 'defer' }]);
});

it('records jobs from the reaction to the end', async () => {
  const { log } = await recordGraph('A*', async ({ finish }) => finish('A'));
  const jobs = ofKind(log.events, 'job');
  expect(jobs.map(({ job, op }) => `${job} ${op}`)).toEqual(['1 waiting', '1 enqueued', '1 started', '1 ended']);
  expect(jobs[0]).toMatchObject({ by: 'ExecuteAsyncModule', module: 'A' });
});

it('notes an error once, where it first leaves an operation', async () => {
  const { events } = await recordFiles({ a: 'import "b";', b: 'import { x } from "c";', c: '' }, 'a');
  expect(ofKind(events, 'error')).toMatchObject([{ code: 'missing-export', place: { module: 'b', line: 1, column: 10 } }]);
});

it('stops at its limit, says so, and the program does not notice', async () => {
  const files = { a: 'import "b"; print("ran");', b: 'for (let i = 0; i < 100; i++) print(i);' };
  const whole = await recordFiles(files, 'a');
  const cut = await recordFiles(files, 'a', { limit: 150 });
  expect(cut.events).toEqual(whole.events.slice(0, 150));
  expect(cut.truncated!.events).toBeGreaterThan(150);
  expect(whole.truncated).toBeUndefined();
});

it('leaves out what a host does to set up its guest', async () => {
  const recorder = new Recorder({ omits: (id) => id.startsWith('setup:') });
  const agent = createAgent({ host: mapHost({ a: 'help();' }), tracer: recorder });
  const realm = agent.createRealm();
  recorder.pause();
  agent.runScript('function help() { return 1; }', { realm, id: 'setup:help' });
  recorder.resume();
  await agent.importModule('a', { realm });
  const { sources, events } = recorder.finish({ entry: 'a' });
  expect(Object.keys(sources)).toEqual(['a']);
  expect(ofKind(events, 'position').map(({ module }) => module)).toEqual(['a']);
});

it('knows the parameters of the operations that occur', async () => {
  const { operations } = await recordFiles({ a: '' }, 'a');
  expect(operations['InnerModuleLinking']).toEqual({ clause: 'https://tc39.es/ecma262/#sec-InnerModuleLinking', parameters: ['module', 'stack', 'index'] });
  expect(operations['ExecuteAsyncModule']).toBeUndefined();
});

it('leaves out what happens inside operations that are to stay closed', async () => {
  const whole = await recordFiles({ a: 'import "b";', b: 'throw 1;' }, 'a');
  const { events, operations } = await recordFiles({ a: 'import "b";', b: 'throw 1;' }, 'a', { closed: ['ParseText', 'InnerModuleEvaluation'] });
  expect(Object.keys(operations)).not.toContain('LexicallyDeclaredNames');
  const calls = (log: readonly TraceEvent[], name: string): number => ofKind(log, 'enter').filter(({ operation }) => operation === name).length;
  expect(calls(events, 'ParseText')).toBe(calls(whole.events, 'ParseText'));
  expect(calls(events, 'InnerModuleEvaluation')).toBe(1);
  expect(ofKind(events, 'write').filter(({ field }) => field === 'Status')).toEqual(ofKind(whole.events, 'write').filter(({ field }) => field === 'Status'));
  let depth = 0;
  for (const { kind } of events) depth += kind === 'enter' ? 1 : kind === 'leave' ? -1 : 0;
  expect(depth).toBe(0);
});

it('does not record what it sets off itself where nobody knows the Proxies', async () => {
  const source = `const handler = { getPrototypeOf(target) { import("b"); return null; } };
    export const p = new Proxy({}, handler);`;
  const { events } = await recordFiles({ a: source, b: '' }, 'a');
  let depth = 0;
  for (const { kind } of events) depth += kind === 'enter' ? 1 : kind === 'leave' ? -1 : 0;
  expect(depth).toBe(0);
  expect(ofKind(events, 'binding').some(({ name, op }) => name === 'p' && op === 'initialize')).toBe(true);
});

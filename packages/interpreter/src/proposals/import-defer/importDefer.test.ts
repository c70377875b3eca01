import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import type { Tracer } from '../../Tracer';
import { importDefer } from './importDefer';

const tracer: Tracer = { enter() {}, step() {}, leave() {} };

/** Imports `main` of some modules, which write to `log`, and gives what it exports as `seen`, and the log. */
async function run(files: Readonly<Record<string, string>>, options: { readonly tracer?: Tracer; readonly loads?: 'async' } = {}) {
  const { loads = 'sync', ...rest } = options;
  const agent = createAgent({ host: mapHost(files, { loads }), layers: [importDefer], ...rest });
  const realm = agent.createRealm();
  agent.runScript('globalThis.log = [];', { realm, id: 'setup.js' });
  let seen: unknown;
  try {
    ({ seen } = (await agent.importModule('main', { realm })) as { seen: unknown });
  } catch (error) {
    if (error instanceof Error) throw error;
    seen = agent.describeError(error).code ?? (error as Error).message;
  }
  return { seen, log: [...(realm.globalThis as unknown as { log: string[] }).log].join() };
}

const dep = 'log.push("dep"); export const x = 1; export const then = 2;';

describe.each([
  ['as the algorithms are written', { tracer }],
  ['untraced', {}],
  ['with loads that settle later', { loads: 'async' as const }],
])('%s', (_, options) => {
  test.each<[string, Record<string, string>, unknown, string]>([
    [
      'a deferred module is evaluated when one of its exports is read',
      { main: 'import defer * as ns from "dep"; log.push("main"); export const seen = ns.x;', dep },
      1,
      'main,dep',
    ],
    [
      'symbols and "then" evaluate nothing',
      { main: 'import defer * as ns from "dep"; export const seen = [ns[Symbol.toStringTag], ns.then, "then" in ns].join();', dep },
      'Deferred Module,,false',
      '',
    ],
    [
      'a module has one deferred namespace, which is not the other one',
      {
        main: 'import defer * as a from "dep"; import defer * as b from "dep"; import * as c from "again"; export const seen = [a === b, a === c.d, a === c.e, a === (await import.defer("dep"))].join();',
        again: 'import defer * as d from "dep"; export { d }; export * as e from "dep";',
        dep,
      },
      'true,true,false,true',
      'dep',
    ],
    [
      'one module may be asked for both ways, and its evaluation keeps its place',
      { main: 'import defer * as ns from "dep"; import "other"; import "dep"; export const seen = ns.x;', other: 'log.push("other");', dep },
      1,
      'other,dep',
    ],
    [
      'what awaits below a deferred module is evaluated before, the rest when it is touched',
      {
        main: 'import defer * as ns from "dep"; log.push("main"); export const seen = ns.x;',
        dep: 'import "awaits"; log.push("dep"); export const x = 1;',
        awaits: 'await 0; log.push("awaits");',
      },
      1,
      'awaits,main,dep',
    ],
    [
      'import.defer waits for what awaits, and for nothing else',
      {
        main: 'const ns = await import.defer("dep"); log.push("main"); export const seen = ns.x;',
        dep: 'import "awaits"; import "plain"; log.push("dep"); export const x = 1;',
        awaits: 'await 0; log.push("awaits");',
        plain: 'log.push("plain");',
      },
      1,
      'awaits,main,plain,dep',
    ],
    [
      'import.defer waits for all that await, in the order of the graph',
      {
        main: 'const ns = await import.defer("dep"); log.push("main"); export const seen = ns.x;',
        dep: 'import "slow"; import "quick"; export const x = 1;',
        slow: 'await 0; await 0; await 0; log.push("slow");',
        quick: 'await 0; log.push("quick");',
      },
      1,
      'quick,slow,main',
    ],
    [
      'import.defer with an attribute that no host knows rejects',
      { main: 'export const seen = await import.defer("dep", { with: { colour: "red" } }).catch((e) => e.name);', dep },
      'TypeError',
      '',
    ],
    [
      'an export * as of a deferred namespace and an import defer of one that re-exports names',
      {
        main: 'import defer * as ns from "middle"; import { d } from "middle2"; export const seen = [ns.x, Object.keys(ns).join("+"), d === ns].join();',
        middle: 'export * from "dep";',
        middle2: 'import defer * as d from "middle"; export { d };',
        dep,
      },
      '1,x,true',
      'dep',
    ],
    [
      'an error is remembered: each touch throws it, and the module runs once',
      {
        main: 'import defer * as ns from "bad"; const caught = []; for (const key of ["a", "b"]) try { ns[key]; } catch (e) { caught.push(e); } export const seen = [caught.length, caught[0] === caught[1], caught[0].message].join();',
        bad: 'log.push("bad"); throw new Error("broken");',
      },
      '2,true,broken',
      'bad',
    ],
    [
      'a module of a cycle cannot be had while the cycle is being evaluated',
      { main: 'import { seen } from "b"; export { seen };', b: 'import defer * as main from "main"; log.push("b"); export let seen; try { main.x; } catch (e) { seen = e.name; }' },
      'TypeError',
      'b',
    ],
    [
      'a module that fails to link fails whoever defers it',
      { main: 'import defer * as ns from "bad"; export const seen = 1;', bad: 'import { missing } from "dep";', dep },
      'missing-export',
      '',
    ],
  ])('%s', async (_name, files, seen, log) => {
    expect(await run(files, options)).toEqual({ seen, log });
  });
});

test('the error of a touch in a cycle has a code', async () => {
  const { seen } = await run({ main: 'import "b";', b: 'import defer * as main from "main"; main.x;' });
  expect(seen).toBe('deferred-module-not-ready');
});

test('a chain of 20,000 modules below a deferred one costs no host stack', async () => {
  const size = 20_000;
  const files: Record<string, string> = { main: 'import defer * as ns from "m0"; export const seen = ns.x;' };
  for (let index = 0; index < size; index += 1) files[`m${index}`] = index === size - 1 ? 'await 0;' : `import "m${index + 1}"; export const x = ${index};`;
  expect(await run(files)).toEqual({ seen: 0, log: '' });
});

test('without the layer the syntax is an early error, and import.defer too', async () => {
  for (const main of ['import defer * as ns from "dep";', 'import.defer("dep");']) {
    const agent = createAgent({ host: mapHost({ main, dep }) });
    const error = await agent.importModule('main', { realm: agent.createRealm() }).catch((reason: unknown) => reason);
    expect(agent.describeError(error)).toMatchObject({ name: 'SyntaxError', code: 'unsupported-syntax', proposal: 'import-defer' });
  }
});

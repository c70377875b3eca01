import type { SourceTextModuleRecord } from '../records/SourceTextModuleRecord';
import { load, loadFailure } from '../test-support/loading';
import { mapHost, type MapHostOptions } from './mapHost';

const idsOf = (modules: readonly unknown[]): string[] => modules.map((module) => (module as SourceTextModuleRecord).ECMAScriptCode.fileName);

test('specifiers are ids, relative ones are resolved against the importer', async () => {
  const host = mapHost({ 'lib/a.js': 'import "./b.js"; import "../c.js";', 'lib/b.js': '', 'c.js': '', bare: '' });
  const { modules } = await load(host, 'import "./lib/a.js"; import "bare"; import "lib/b.js";');
  expect(idsOf(modules)).toEqual(['lib/a.js', 'bare', 'lib/b.js']);
  const [a, , b] = modules as SourceTextModuleRecord[];
  expect([...a!.LoadedModules].map(({ Module }) => Module)).toContain(b);
});

test("an id may be written as './id' in the map", async () => {
  const { modules } = await load(mapHost({ './lib/a.js': 'import "../b.js";', './b.js': '' }), 'import "./lib/a.js"; import "lib/a.js";');
  expect(idsOf(modules)).toEqual(['lib/a.js', 'lib/a.js']);
  expect(modules[0]).toBe(modules[1]);
});

test('ids may be URLs', async () => {
  const host = mapHost({ 'https://example.org/x/a.js': 'import "../b.js?q";', 'https://example.org/b.js?q': '' });
  const { modules } = await load(host, 'import "https://example.org/x/a.js";');
  expect(idsOf([...(modules[0] as SourceTextModuleRecord).LoadedModules].map(({ Module }) => Module))).toEqual([
    'https://example.org/b.js?q',
  ]);
});

test('a name of Object.prototype is no module', async () => {
  expect(await loadFailure(mapHost({}), 'import "constructor";')).toMatchObject({ code: 'module-not-found' });
});

test('modules of different types are different modules, and JSON needs its attribute', async () => {
  const host = mapHost({ 'a.json': '1', data: { source: '2', type: 'json' }, 'c.js': '' });
  const { modules } = await load(host, 'import "a.json" with { type: "json" }; import "data" with { type: "json" };');
  expect(modules.map(({ kind }) => kind)).toEqual(['SyntheticModuleRecord', 'SyntheticModuleRecord']);
  const failures = ['import "a.json";', 'import "data";', 'import "c.js" with { type: "json" };', 'import "c.js" with { type: "css" };'];
  expect(await Promise.all(failures.map((source) => loadFailure(host, source)))).toMatchObject([
    { name: 'TypeError', code: 'json-without-attribute' },
    { name: 'TypeError', code: 'json-without-attribute' },
    { name: 'TypeError', code: 'unsupported-module-type' },
    { name: 'TypeError', code: 'unsupported-module-type' },
  ]);
});

test('a failure names the importer and the way to it', async () => {
  const host = mapHost({ 'a.js': 'import "./b.js";', 'b.js': '\n  import "./gone.js";' });
  expect(await loadFailure(host, 'import "a.js";')).toEqual({
    name: 'Error',
    code: 'module-not-found',
    message: "Cannot find module 'gone.js' (imported by 'b.js')",
    modules: ['b.js'],
    loc: { line: 2, column: 10, index: 10 },
    importChain: ['entry.js', 'a.js', 'b.js'],
  });
});

test('a syntax error three imports deep names the importing chain', async () => {
  const host = mapHost({ 'a.js': 'import "./b.js";', 'b.js': 'import "./c.js";', 'c.js': 'let let;' });
  expect(await loadFailure(host, 'import "a.js";')).toMatchObject({
    name: 'SyntaxError',
    modules: ['c.js'],
    importChain: ['entry.js', 'a.js', 'b.js', 'c.js'],
  });
});

test('malformed JSON says where it is', async () => {
  const host = mapHost({ 'bad.json': '{"a": }' });
  const failure = await loadFailure(host, 'import "bad.json" with { type: "json" };');
  expect(failure).toMatchObject({ name: 'SyntaxError', code: 'malformed-json', modules: ['bad.json'] });
  expect(failure.message).toMatch(/^JSON module 'bad\.json' is malformed: .*imported by 'entry\.js'\)$/);
});

describe('the order in which loads settle', () => {
  const modules = { a: 'import "a1"; import "a2";', b: 'import "b1";', c: '', a1: '', a2: '', b1: '' };
  const source = 'import "a"; import "b"; import "c";';

  /** The ids in the order in which their loads settled. */
  async function orderOf(options: MapHostOptions): Promise<string> {
    const host = mapHost(modules, options);
    const order: string[] = [];
    await load(
      {
        ...host,
        HostLoadImportedModule(agent, referrer, request, hostDefined, payload) {
          const observed = Object.create(agent, {
            FinishLoadingImportedModule: {
              value: (...args: Parameters<typeof agent.FinishLoadingImportedModule>) => {
                order.push(request.Specifier);
                agent.FinishLoadingImportedModule(...args);
              },
            },
          }) as typeof agent;
          host.HostLoadImportedModule(observed, referrer, request, hostDefined, payload);
        },
      },
      source,
    );
    return order.join(' ');
  }

  test('sync: in the order of the requests', async () => {
    expect(await orderOf({})).toBe('a a1 a2 b b1 c');
  });

  test('async: as the requests came', async () => {
    expect(await orderOf({ loads: 'async' })).toBe('a b c a1 a2 b1');
  });

  test('in a given order, the rest after it', async () => {
    expect(await orderOf({ loads: { order: ['c', 'b1', 'b', 'a2'] } })).toBe('c b b1 a a2 a1');
  });

  test('shuffled: by the seed alone', async () => {
    const first = await orderOf({ loads: { shuffled: 1 } });
    expect(await orderOf({ loads: { shuffled: 1 } })).toBe(first);
    const others = await Promise.all([2, 3, 4, 5, 6, 7].map((shuffled) => orderOf({ loads: { shuffled } })));
    expect(new Set([first, ...others]).size).toBeGreaterThan(2);
  });

  test('held: when and in whatever order the caller says', async () => {
    const host = mapHost(modules, { loads: 'held' });
    const loading = load(host, source);
    expect(host.heldLoads).toEqual(['a', 'b', 'c']);
    expect(host.settleLoad('b')).toBe(true);
    expect(host.heldLoads).toEqual(['a', 'c', 'b1']);
    expect(host.settleLoad('absent')).toBe(false);
    expect(host.settleLoad()).toBe(true);
    host.settleLoads();
    expect(host.heldLoads).toEqual([]);
    expect(idsOf((await loading).modules)).toEqual(['b', 'a', 'c']);
  });

  test('one module for two requests in flight', async () => {
    const host = mapHost({ ...modules, b: 'import "a1";' }, { loads: 'held' });
    const loading = load(host, source);
    host.settleLoads();
    const [a, b] = (await loading).modules as SourceTextModuleRecord[];
    const loadedBy = (module: SourceTextModuleRecord | undefined) => [...module!.LoadedModules].map(({ Module }) => Module);
    expect(loadedBy(b)[0]).toBe(loadedBy(a)[0]);
  });
});

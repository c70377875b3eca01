import { createAgent } from '../createAgent';
import { ModrecTermination } from '../engineFailures';
import type { Host } from '../host/Host';
import { recorder } from '../test-support/recorder';
import type { MapModule } from '../host/map/MapModule';
import { mapHost, type MapHostOptions } from '../host/mapHost';

function world(modules: Record<string, MapModule>, options?: MapHostOptions) {
  const host = mapHost(modules, options);
  const agent = createAgent({ host });
  return { host, agent, realm: agent.createRealm({ name: 'test' }) };
}

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error('did not reject');
    },
    (error: unknown) => error,
  );

/** What is known of the error with which the import of main.js ends. */
async function importError(modules: Record<string, MapModule>) {
  const { agent, realm } = world(modules);
  return agent.describeError(await rejection(agent.importModule('main.js', { realm })));
}

describe('an agent', () => {
  it('loads, links and evaluates a module in steps', async () => {
    const { agent, realm } = world({ 'main.js': `import { x } from './b.js'; export const y = x + 1;`, 'b.js': 'export let x = 1;' });
    const main = await agent.loadModule('main.js', { realm });
    expect(agent.describeModule(main)).toMatchObject({
      id: 'main.js',
      kind: 'SourceTextModuleRecord',
      exports: ['y'],
      Status: 'unlinked',
      CycleRoot: null,
      RequestedModules: [{ Specifier: './b.js', Attributes: [], module: 'b.js' }],
    });
    agent.link(main);
    await agent.evaluate(main);
    expect(agent.describeModule(main)).toMatchObject({ Status: 'evaluated', CycleRoot: 'main.js' });
    expect((agent.getModuleNamespace(main) as { y: number }).y).toBe(2);
  });

  it('parses modules of the caller and loads what they request', async () => {
    const { agent, realm } = world({ 'dir/b.js': 'export let x = 1;' });
    const module = agent.parseModule(`export { x } from './b.js'`, { realm, id: 'dir/main.js', hostDefined: 7 });
    expect(module.HostDefined).toBe(7);
    await agent.loadRequestedModules(module);
    agent.link(module);
    await agent.evaluate(module);
    expect((agent.getModuleNamespace(module) as { x: number }).x).toBe(1);
  });

  it('imports JSON by attribute', async () => {
    const { agent, realm } = world({ 'data.json': '{ "depth": 3 }' });
    const namespace = (await agent.importModule('data.json', { realm, attributes: { type: 'json' } })) as { default: { depth: number } };
    expect(namespace.default.depth).toBe(3);
    expect(agent.isModuleNamespace(namespace)).toBe(true);
    expect(agent.isModuleNamespace(namespace.default)).toBe(false);
  });

  it('runs scripts and gives their completion value', () => {
    const { agent, realm } = world({});
    expect(agent.runScript('var x = 20; x + 1', { realm, id: 'a.js' })).toBe(21);
    expect(agent.runScript('x', { realm, id: 'b.js' })).toBe(20);
  });

  it('gives a realm the globals that the caller wants', () => {
    const { agent } = world({});
    const realm = agent.createRealm({ globals: { answer: 42 } });
    expect(agent.runScript('[answer, Object.keys(globalThis).includes("answer")].join()', { realm, id: 'a.js' })).toBe('42,false');
  });

  it.each([
    ["import { x } from './b.js'; x + 1;", 2],
    ['1; export let y = 2; if (false) 3;', undefined],
    ['5; function f() {}', 5],
    ["'use strict'", 'use strict'],
    ["'use strict'; var x = 1;", 'use strict'],
    ['', undefined],
  ])('keeps the completion value of a module when asked to: %s', async (sourceText, value) => {
    const { agent, realm } = world({ 'main.js': sourceText, 'b.js': 'export let x = 1; 7;' });
    const main = await agent.loadModule('main.js', { realm });
    agent.keepCompletionValue(main);
    expect(agent.completionValue(main)).toBeUndefined();
    agent.link(main);
    await agent.evaluate(main);
    expect(agent.completionValue(main)).toBe(value);
  });

  it('gives the promise of an evaluation whose state can be read at once', async () => {
    const { agent, realm } = world({ 'main.js': '1', 'throws.js': 'throw 5', 'awaits.js': 'await 0' });
    const states: unknown[] = [];
    for (const id of ['main.js', 'throws.js', 'awaits.js']) {
      const module = await agent.loadModule(id, { realm });
      agent.link(module);
      const promise = agent.startEvaluation(module);
      promise.PromiseIsHandled = true;
      states.push([promise.PromiseState, promise.PromiseResult, agent.startEvaluation(module) === promise]);
    }
    expect(states).toEqual([['fulfilled', undefined, true], ['rejected', 5, true], ['pending', undefined, true]]);
    expect(() => agent.startEvaluation(agent.parseModule('', { realm, id: 'a.js' }))).toThrow(expect.objectContaining({ code: 'module-status' }));
  });

  it('makes synthetic modules', async () => {
    const { agent, realm } = world({});
    const module = agent.createSyntheticModule(['a', 'b'], (setExport) => setExport('a', 1), { realm, id: 'made.js' });
    agent.link(module);
    await agent.evaluate(module);
    expect({ ...agent.getModuleNamespace(module) }).toEqual({ a: 1, b: undefined });
    expect(agent.describeModule(module)).toEqual({ id: 'made.js', kind: 'SyntheticModuleRecord', exports: ['a', 'b'] });
  });

  it('turns an error of the function behind a synthetic module into a guest error', async () => {
    const { agent, realm } = world({});
    const module = agent.createSyntheticModule([], () => { throw new Error('no data'); }, { realm, id: 'made.js' });
    agent.link(module);
    const error = await rejection(agent.evaluate(module));
    expect(agent.describeError(error)).toMatchObject({ code: 'synthetic-steps-threw', message: expect.stringContaining('no data') as string });
  });

  it('settles the loads that the host holds', async () => {
    const { agent, realm } = world({ 'main.js': `import './b.js'`, 'b.js': '' }, { loads: 'held' });
    const loading = agent.loadModule('main.js', { realm });
    expect(agent.pendingLoads).toBe(1);
    await agent.settlePendingLoads();
    expect(agent.pendingLoads).toBe(0);
    expect(agent.describeModule(await loading).Status).toBe('unlinked');
  });
});

describe('a host function that guest code calls', () => {
  it('may load, link and evaluate another graph meanwhile', async () => {
    const { agent } = world({ 'inner.js': `import './leaf.js'; log('inner')`, 'leaf.js': `log('leaf')` });
    const log: string[] = [];
    const realm = agent.createRealm({
      globals: {
        log: (text: string) => log.push(text),
        evaluateInner() {
          const inner = agent.parseModule(`import './inner.js'; log('made inside')`, { realm, id: 'made.js' });
          void agent.loadRequestedModules(inner);
          agent.link(inner);
          void agent.evaluate(inner);
        },
      },
    });
    const outer = agent.parseModule(`log('before'); evaluateInner(); log('after')`, { realm, id: 'outer.js' });
    await agent.loadRequestedModules(outer);
    agent.link(outer);
    await agent.evaluate(outer);
    expect(log).toEqual(['before', 'leaf', 'inner', 'made inside', 'after']);
    expect(agent.describeModule(outer).Status).toBe('evaluated');
  });
});

describe('a tracer', () => {
  it('sees a whole run as frames that nest, with the jobs beside them', async () => {
    const trace = recorder();
    const agent = createAgent({ tracer: trace, host: mapHost({ 'main.js': `import './b.js'`, 'b.js': 'await 0' }) });
    await agent.importModule('main.js', { realm: agent.createRealm() });
    expect(trace.lines.filter((line) => /^(Host\w+|\w+Closure)$/.test(line))).toEqual([
      'HostLoadImportedModule',
      'linkAndEvaluateClosure',
      'fulfilledClosure',
      'fulfilledClosure',
    ]);
    expect(trace.depth).toBe(0);
    for (const text of ['5.b.i  if loaded.[[Status]] = new', '13.b.iv   requiredModule.[[Status]] ← linked', '12.c.iii.2  ancestorModule.[[Status]] ← evaluated']) {
      expect(trace.lines.some((line) => line.trim().startsWith(text))).toBe(true);
    }
  });
});

describe('an agent that is disposed of', () => {
  it('takes no notice of loads that the host settles later', () => {
    const { agent, realm, host } = world({ 'main.js': '' }, { loads: 'held' });
    void agent.loadModule('main.js', { realm });
    agent.dispose();
    expect(agent.pendingLoads).toBe(0);
    expect(() => host.settleLoads()).not.toThrow();
  });
});

describe('misuse of an agent', () => {
  it.each(['link', 'evaluate', 'getModuleNamespace'] as const)('%s of a module that is not loaded throws', (method) => {
    const { agent, realm } = world({});
    const module = agent.parseModule('', { realm, id: 'a.js' });
    expect(() => agent[method](module)).toThrow(expect.objectContaining({ code: 'module-status', message: expect.stringContaining('a.js') as string }));
  });

  it('throws for a host that lacks a hook', () => {
    const { HostLoadImportedModule: _, ...host } = mapHost({});
    expect(() => createAgent({ host: host as unknown as Host })).toThrow(
      expect.objectContaining({ code: 'host-hook-missing', message: expect.stringContaining('HostLoadImportedModule') as string }),
    );
  });

  it('throws after dispose', () => {
    const { agent, realm } = world({});
    agent.dispose();
    for (const use of [() => agent.createRealm(), () => agent.runScript('1', { realm, id: 'a.js' })]) {
      expect(use).toThrow(expect.objectContaining({ code: 'agent-disposed' }));
    }
  });

  it('throws for an export that a synthetic module does not have', async () => {
    const { agent, realm } = world({});
    const module = agent.createSyntheticModule(['a'], (setExport) => setExport('b', 1), { realm, id: 'made.js' });
    agent.link(module);
    expect(() => agent.evaluate(module)).toThrow(expect.objectContaining({ code: 'unknown-export' }));
  });
});

describe('a run that takes too long', () => {
  it('is ended by its budget, and no guest code catches that', () => {
    const agent = createAgent({ stepBudget: 10_000 });
    const realm = agent.createRealm();
    expect(() => agent.runScript('try { for (;;); } catch {} finally { for (;;); }', { realm, id: 'a.js' })).toThrow(ModrecTermination);
    expect(agent.runScript('1', { realm, id: 'b.js' })).toBe(1);
  });

  it('is ended by its time limit', () => {
    const agent = createAgent({ timeLimit: 20 });
    expect(() => agent.runScript('for (;;);', { realm: agent.createRealm(), id: 'a.js' })).toThrow(ModrecTermination);
  });
});

describe('a run that takes too long in a job', () => {
  it.each([
    ['the module', `for (;;);`],
    ['a module that it imports by a call', `await import('./loop.js')`],
    ['the module, between two awaits', `await 0; try { for (;;); } catch {}`],
  ])('rejects what its caller waits for: %s', async (_, sourceText) => {
    const host = mapHost({ 'main.js': sourceText, 'loop.js': 'try { for (;;); } catch {}' });
    const agent = createAgent({ host, stepBudget: 10_000 });
    expect(await rejection(agent.importModule('main.js', { realm: agent.createRealm() }))).toBeInstanceOf(ModrecTermination);
  });
});

describe('what is known of an error:', () => {
  it('a missing export names both modules and the place of the import', async () => {
    expect(await importError({ 'main.js': `\nimport { a, nope } from './b.js'`, 'b.js': 'export let a;' })).toMatchObject({
      name: 'SyntaxError',
      code: 'missing-export',
      modules: ['main.js', 'b.js'],
      message: expect.stringMatching(/(?=.*nope)(?=.*main\.js)(?=.*b\.js)/) as string,
      location: { moduleId: 'main.js', line: 2, column: 13 },
      sourceText: expect.stringContaining('nope') as string,
      stack: [],
    });
  });

  it('an ambiguous star export names both modules', async () => {
    const modules = { 'main.js': `import { x } from './b.js'`, 'b.js': `export * from './c.js'; export * from './d.js'` };
    expect(await importError({ ...modules, 'c.js': 'export let x', 'd.js': 'export let x' })).toMatchObject({
      name: 'SyntaxError',
      code: 'ambiguous-export',
      modules: ['main.js', 'b.js'],
    });
  });

  it('a re-export of nothing names both modules', async () => {
    expect(await importError({ 'main.js': `export { x } from './b.js'`, 'b.js': '' })).toMatchObject({
      code: 'missing-export',
      modules: ['main.js', 'b.js'],
    });
  });

  it('a syntax error three imports deep names the chain of importers', async () => {
    const modules = { 'main.js': `import './b.js'`, 'b.js': `import './c.js'`, 'c.js': `import './d.js'`, 'd.js': '\n  let let = 1' };
    expect(await importError(modules)).toMatchObject({
      name: 'SyntaxError',
      code: expect.any(String) as string,
      importChain: expect.arrayContaining(['main.js', 'b.js', 'c.js', 'd.js']) as string[],
      location: { moduleId: 'd.js', line: 2 },
      sourceText: modules['d.js'],
    });
  });

  it('an unsupported import attribute', async () => {
    expect(await importError({ 'main.js': `import './b.js' with { colour: 'red' }`, 'b.js': '' })).toMatchObject({
      name: 'SyntaxError',
      code: 'unsupported-import-attribute',
      message: expect.stringContaining('colour') as string,
    });
  });

  it('a module that nothing resolves', async () => {
    expect(await importError({ 'main.js': `import './b.js'; import './gone.js'`, 'b.js': '' })).toMatchObject({
      code: 'module-not-found',
      message: expect.stringMatching(/(?=.*gone\.js)(?=.*main\.js)/) as string,
    });
  });

  it('the guest stack of a throw, with its places', async () => {
    const modules = { 'main.js': `import { f } from './b.js';\nf();`, 'b.js': `export function f() {\n  throw new Error('boom');\n}` };
    expect(await importError(modules)).toMatchObject({
      name: 'Error',
      message: 'boom',
      stack: [
        { functionName: 'f', moduleId: 'b.js', line: 2 },
        { functionName: '', moduleId: 'main.js', line: 2 },
      ],
      location: { moduleId: 'b.js', line: 2 },
    });
  });

  it('a thrown value that is no error', async () => {
    expect(await importError({ 'main.js': `throw 5` })).toEqual({ name: '', message: '5', stack: [] });
  });

  it('an object with getters and a proxy, without running them', () => {
    const { agent, realm } = world({});
    const error = agent.runScript(
      `globalThis.ran = 0; new Proxy({ get message() { ran += 1; return 'x'; } }, { get() { ran += 1; }, getOwnPropertyDescriptor() { ran += 1; } })`,
      { realm, id: 'a.js' },
    );
    expect(agent.describeError(error)).toEqual({ name: '', message: '', stack: [] });
    expect(agent.runScript('ran', { realm, id: 'b.js' })).toBe(0);
  });
});

import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { layersFor } from '../proposals';
import { deferredReexports } from './deferredReexports';

/** A host's module, loaded and linked with all names. */
async function linked(modules: Readonly<Record<string, string>>) {
  const agent = createAgent({ host: mapHost(modules), layers: layersFor([deferredReexports]) });
  const realm = agent.createRealm();
  const log: string[] = [];
  (realm.globalThis as { log?: unknown }).log = (word: string) => void log.push(word);
  const module = (await agent.loadModule('main.js', { realm })) as SourceTextModuleRecord;
  agent.link(module);
  return { agent, module, log };
}

test('a host may evaluate a module with what names add to it, which it waits for', async () => {
  const { agent, module, log } = await linked({
    'main.js': 'log("main"); export defer { x } from "x.js"; export defer { y } from "y.js";',
    'x.js': 'await 0; log("x"); export let x;',
    'y.js': 'log("y"); export let y;',
  });
  const promise = module.Evaluate(['x']);
  expect(promise.PromiseState).toBe('pending');
  await agent.evaluate(module);
  await new Promise(setImmediate);
  expect([promise.PromiseState, ...log]).toEqual(['fulfilled', 'main', 'x']);
});

test('without names nothing is added', async () => {
  const { module, log } = await linked({ 'main.js': 'log("main"); export defer { x } from "x.js";', 'x.js': 'log("x"); export let x;' });
  expect([module.Evaluate().PromiseState, ...log]).toEqual(['fulfilled', 'main']);
});

test('a binding of an import is that of the other module', async () => {
  const { module } = await linked({ 'main.js': 'import { x } from "x.js"; import { late } from "late.js";', 'x.js': 'export let x = 1;', 'late.js': 'export let late;' });
  const { Environment } = module;
  expect(() => Environment!.GetBindingValue('late', true)).toThrow(expect.objectContaining({ name: 'ReferenceError' }));
  module.Evaluate();
  expect(Environment!.GetBindingValue('x', true)).toBe(1);
  const { bindings } = Environment!;
  bindings.set('absent', { ...bindings.get('x')!, module: { Environment: undefined } } as never);
  expect(() => Environment!.GetBindingValue('absent', true)).toThrow(expect.objectContaining({ name: 'ReferenceError' }));
});

test('a chain of 20,000 barrels is no deeper than one', async () => {
  const length = 20_000;
  const modules = Object.fromEntries(
    Array.from({ length }, (_, n) => [`m${n}.js`, n === length - 1 ? 'export let x = 1;' : `export defer { x } from "m${n + 1}.js";`]),
  );
  const { agent, module } = await linked({ ...modules, 'main.js': 'import { x } from "m0.js"; export let seen = x; export defer { x } from "m0.js";' });
  await agent.evaluate(module);
  expect((agent.getModuleNamespace(module) as { seen: unknown; x: unknown }).seen).toBe(1);
  expect((agent.getModuleNamespace(module) as { seen: unknown; x: unknown }).x).toBe(1);
});

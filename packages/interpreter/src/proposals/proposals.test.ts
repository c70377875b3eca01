import { createAgent } from '../createAgent';
import { mapHost } from '../host/mapHost';
import { esmPhaseImports } from './esm-phase/esmPhaseImports';
import { importDefer } from './import-defer/importDefer';
import { layersFor, proposals } from './proposals';
import { sourcePhaseImports } from './source-phase/sourcePhaseImports';

test('a proposal brings along what it builds on', () => {
  expect(layersFor([esmPhaseImports])).toEqual([sourcePhaseImports, esmPhaseImports]);
});

test('each tells the commit that it follows, and where that is no text, so', () => {
  for (const { source } of proposals) expect(source).toMatch(/^(?:no text; the tests of )?tc39\/[\w-]+@[\da-f]{40}$/);
});

test.each([
  ['all proposals', proposals],
  ['those of the phases', [sourcePhaseImports, esmPhaseImports, importDefer]],
])('%s go together', async (_, chosen) => {
  const main = `
    import source s from 'a.js';
    import defer * as deferred from 'b.js';
    const before = [typeof a, typeof b];
    const { one } = await import(s);
    const now = [typeof a, typeof b];
    export const seen = [before, one, now, deferred.two, typeof b, (await import.defer('a.js')).one].join();`;
  const modules = { 'main.js': main, 'a.js': 'globalThis.a = true; export const one = 1;', 'b.js': 'globalThis.b = true; export const two = 2;' };
  const agent = createAgent({ host: mapHost(modules), layers: layersFor(chosen) });
  const namespace = (await agent.importModule('main.js', { realm: agent.createRealm() })) as { seen: string };
  expect(namespace.seen).toBe('undefined,undefined,1,boolean,undefined,2,boolean,1');
});

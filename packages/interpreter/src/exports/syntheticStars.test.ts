import { createAgent } from '../createAgent';
import { mapHost } from '../host/mapHost';
import { silentTracer } from '../test-support/sourceModules';

// Methods of synthetic modules do not recurse, and are called by those of source text modules, which do.
test.each([['without', null], ['with', silentTracer]])('export * and a name of a synthetic module, %s a tracer', async (_how, tracer) => {
  const modules = {
    'main.js': "export * from './data.json' with { type: 'json' }; export { default as data } from './data.json' with { type: 'json' }; export * from './more.js';",
    'more.js': "export * from './data.json' with { type: 'json' }; export const x = 1;",
    'data.json': { type: 'json' as const, source: '{ "a": 1 }' },
  };
  const agent = createAgent({ host: mapHost(modules), tracer });
  const namespace = await agent.importModule('main.js', { realm: agent.createRealm() }) as { data: { a: number }; x: number };
  expect(Object.keys(namespace)).toEqual(['data', 'x']);
  expect([namespace.data.a, namespace.x]).toEqual([1, 1]);
});

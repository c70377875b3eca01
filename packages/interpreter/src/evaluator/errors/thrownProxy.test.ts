/** Nothing that the engine asks about a value that a guest throws or exports runs a trap of the guest's. */
import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';

const spied = `(() => { const spied = new Proxy({}, new Proxy({}, { get(_, trap) { traps.push(trap); } })); return spied; })()`;

test.each([
  ['caught', `try { throw SPIED; } catch {}`],
  ['caught outside of functions', `try { (() => { try { throw SPIED; } finally { 0; } })(); } catch {}`],
  ['caught by an async function', `await (async () => { try { await (async () => { throw SPIED; })(); } catch {} })();`],
  ['thrown by a generator', `const each = (function* () { throw SPIED; })(); try { each.next(); } catch {}`],
  ['thrown by a module that is imported', `try { await import('thrower.js'); } catch {}`],
  ['exported', `import value, { other } from 'exporter.js'; const list = [value, other, (await import('exporter.js')).other];`],
])('a Proxy that is %s', async (_, sourceText) => {
  const traps: PropertyKey[] = [];
  const modules = {
    'main.js': sourceText.replace('SPIED', spied),
    'thrower.js': `throw ${spied}`,
    'exporter.js': `export default ${spied}; export const other = ${spied};`,
  };
  const agent = createAgent({ host: mapHost(modules) });
  await agent.importModule('main.js', { realm: agent.createRealm({ globals: { traps } }) });
  expect(traps).toEqual([]);
});

test('a Proxy that a run ends with, when it is described', async () => {
  const traps: PropertyKey[] = [];
  const agent = createAgent({ host: mapHost({ 'main.js': `throw ${spied}` }) });
  // In a list: a promise that is resolved with a Proxy asks it for `then`.
  const [thrown] = await agent.importModule('main.js', { realm: agent.createRealm({ globals: { traps } }) }).then(() => [], (error: unknown) => [error]);
  expect(agent.describeError(thrown)).toMatchObject({ name: '', message: '', location: { moduleId: 'main.js', line: 1 } });
  expect(traps).toEqual([]);
});

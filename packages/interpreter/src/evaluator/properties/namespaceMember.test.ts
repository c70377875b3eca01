import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';

async function run(modules: Record<string, string>): Promise<unknown[]> {
  const lines: unknown[] = [];
  const agent = createAgent({ host: mapHost(modules) });
  const realm = agent.createRealm({ globals: { print: (...values: unknown[]) => { lines.push(values.join(' ')); } } });
  await agent.importModule('main', { realm });
  return lines;
}

test('exports are read as they are, also in functions that have run before', async () => {
  expect(await run({
    main: 'import * as ns from "dep"; const read = () => ns.count; print(read(), ns.add(2), read(), ns.missing, ns.inner.x, "count" in ns)',
    dep: 'export let count = 1; export function add(n) { count += n; return this.count; } export * as inner from "inner";',
    inner: 'export const x = "inner";',
  })).toEqual(['1 3 3  inner true']);
});

test('what is not initialized yet is a ReferenceError of the realm, until it is', async () => {
  expect(await run({
    main: 'import { early } from "dep"; export let late = "late"; early(); print("end")',
    dep: 'import * as ns from "main"; export function early() { print(read()); } const read = () => ns.late; try { read(); } catch (e) { print(e instanceof ReferenceError, e.message); }',
  })).toEqual(["true Cannot access 'late' before initialization", 'late', 'end']);
});

test('a name that hides the namespace is not taken for it', async () => {
  expect(await run({
    main: 'import * as ns from "dep"; let own = ns; own = { x: 2 }; print(((ns) => ns.x)({ x: 1 }), own.x, ns.x)',
    dep: 'export const x = 3;',
  })).toEqual(['1 2 3']);
});

test('a read-only export says so', async () => {
  expect(await run({ main: 'import * as ns from "dep"; try { ns.x = 1; } catch (e) { print(e instanceof TypeError); } print(delete ns.y, ns.x)', dep: 'export const x = 3;' }))
    .toEqual(['true', 'true 3']);
});

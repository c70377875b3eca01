import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import type { MapModule } from '../../host/map/MapModule';
import type { Realm } from '../../realm/Realm';
import { sourcePhaseImports } from './sourcePhaseImports';

const wasm = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const source = (realm: Realm) => ({ object: realm.kit.newPlainObject(), kind: 'Thing' });

const importMain = async (main: string, others: Record<string, MapModule> = {}, layers = [sourcePhaseImports]) => {
  const agent = createAgent({ host: mapHost({ 'main.js': main, 'add.wasm': wasm, 'thing': { moduleSource: source }, ...others }), layers });
  const realm = agent.createRealm();
  const result = await agent.importModule('main.js', { realm }).catch((error: unknown) => agent.describeError(error).code ?? error);
  const found = { code: result, agent, realm };
  return { ...(result as object), ...found } as Record<string, unknown> & typeof found;
};

test('import source of a .wasm file gives its WebAssembly.Module', async () => {
  const { kind, same } = await importMain(`
    import source add from './add.wasm';
    export const kind = [add instanceof WebAssembly.Module, String(add)].join();
    export const same = add === await import.source('./add.wasm');`);
  expect({ kind, same }).toEqual({ kind: 'true,[object WebAssembly.Module]', same: true });
});

test('the host says what the source of a module is, and the toStringTag getter tells its kind', async () => {
  const { x, kind, realm } = await importMain(`
    import source x from 'thing';
    import source text from 'text';
    import { one } from 'text';
    const { get } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(WebAssembly.Module.prototype), Symbol.toStringTag);
    export { x };
    export const kind = [get.call(x), get.call(text), get.call({}), one].join();`,
    { text: { source: 'export const one = 1;', moduleSource: source } });
  expect(Object.getPrototypeOf(x)).toBe(realm.Intrinsics['%Object.prototype%']);
  expect(kind).toBe('Thing,Thing,,1');
});

test('a source can be asked for with attributes, which tell requests apart', async () => {
  const { same } = await importMain(`
    import source x from 'thing';
    import source y from 'thing' with {};
    export const same = x === y && x === await import.source('thing', { with: {} });`);
  expect(same).toBe(true);
});

test('a source is neither loaded further, linked nor evaluated', async () => {
  const { ran } = await importMain(`import source x from 'text'; export const ran = typeof globalThis.ran;`,
    { text: { source: `import 'missing'; globalThis.ran = true;`, moduleSource: source } });
  expect(ran).toBe('undefined');
});

test('an import for evaluation replaces an equal one of the source, wherever it stands', async () => {
  const others = { text: { source: 'globalThis.ran = true;', moduleSource: source } };
  for (const imports of [`import source x from 'text'; import 'text';`, `import 'text'; import source x from 'text';`]) {
    const { ran } = await importMain(`${imports} export const ran = typeof globalThis.ran;`, others);
    expect(ran).toBe('boolean');
  }
});

test.each([
  [`import source x from './plain.js';`, 'no-module-source'],
  [`import { x } from './again.js';`, 'no-module-source'],
  [`await import.source('./plain.js');`, 'no-module-source'],
  [`import source x from 'thing' with { colour: 'red' };`, 'unsupported-import-attribute'],
  [`await import.source('thing', { with: { colour: 'red' } });`, 'unsupported-import-attribute'],
  [`import './add.wasm';`, 'source-only-module'],
  [`import { add } from './add.wasm';`, 'missing-export'],
])('%s fails', async (main, expected) => {
  const { code } = await importMain(main, { 'plain.js': '', 'again.js': `import source x from './plain.js'; export { x };` });
  expect(code).toBe(expected);
});

test('malformed WebAssembly is a CompileError of the realm', async () => {
  const { error } = await importMain(`export const error = await import.source('bad.wasm').catch((e) => e instanceof WebAssembly.CompileError);`, { 'bad.wasm': Uint8Array.of(1) });
  expect(error).toBe(true);
});

test('without the layer there is no such syntax', async () => {
  const { code } = await importMain(`import source x from 'thing';`, {}, []);
  expect(code).not.toHaveProperty('x');
});

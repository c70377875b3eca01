import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import { sourcePhaseImports } from '../source-phase/sourcePhaseImports';
import { esmPhaseImports } from './esmPhaseImports';

const modules = { 'a.js': `globalThis.runs = (globalThis.runs ?? 0) + 1; import 'b.js'; export const a = 1;`, 'b.js': 'globalThis.runs ??= 0;' };

const importMain = async (main: string) => {
  const agent = createAgent({ host: mapHost({ ...modules, 'main.js': main }), layers: [sourcePhaseImports, esmPhaseImports] });
  const realm = agent.createRealm({ globals: { other: agent.createRealm().globalThis } });
  return (await agent.importModule('main.js', { realm })) as Record<string, unknown>;
};

test('the source of a JavaScript module is a ModuleSource, and importing it runs no code', async () => {
  const { kind, same, ran } = await importMain(`
    import source a from 'a.js';
    export const kind = [Object.getPrototypeOf(a) === ModuleSource.prototype, String(a), Object.getPrototypeOf(ModuleSource).name].join();
    export const same = a === await import.source('a.js');
    export const ran = typeof runs;`);
  expect({ kind, same, ran }).toEqual({ kind: 'true,[object ModuleSource],AbstractModuleSource', same: true, ran: 'undefined' });
});

test('importing a ModuleSource evaluates its module, which is the one that its specifier means', async () => {
  const { equal, a, count } = await importMain(`
    import source s from 'a.js';
    const first = await import(s);
    export const equal = first === await import('a.js') && first === await import(s);
    export const a = first.a;
    export const count = runs;`);
  expect({ equal, a, count }).toEqual({ equal: true, a: 1, count: 1 });
});

test.each([
  ['attributes', `import(s, { with: {} })`],
  ['options that are no object', `import(s, 1)`],
])('importing a ModuleSource with %s fails', async (_, call) => {
  const { error } = await importMain(`import source s from 'a.js'; export const error = await ${call}.catch((e) => e instanceof TypeError);`);
  expect(error).toBe(true);
});

test('options without attributes are allowed', async () => {
  const { a } = await importMain(`import source s from 'a.js'; export const { a } = await import(s, {});`);
  expect(a).toBe(1);
});

test('an attribute that no host knows is refused, with a specifier as with a source', async () => {
  const { names } = await importMain(`
    import source s from 'a.js';
    const options = { with: { colour: 'red' } };
    export const names = await Promise.all(['a.js', s].map((what) => import(what, options).catch((e) => e.name)));`);
  expect(Array.from(names as string[])).toEqual(['TypeError', 'TypeError']);
});

test('a ModuleSource of another realm cannot be imported', async () => {
  const { message } = await importMain(`
    import source s from 'a.js';
    export const message = await other.Function('s', 'return import(s)')(s).catch((e) => e.message);`);
  expect(message).toContain('another realm');
});

test('ModuleSource can be neither called nor constructed', async () => {
  const { errors } = await importMain(`
    const fails = (f) => { try { f(); } catch (e) { return e instanceof TypeError; } };
    export const errors = [fails(() => ModuleSource()), fails(() => new ModuleSource('1'))].join();`);
  expect(errors).toBe('true,true');
});

test('any other object is a specifier by its string value', async () => {
  const { a } = await importMain(`export const { a } = await import({ toString: () => 'a.js' });`);
  expect(a).toBe(1);
});

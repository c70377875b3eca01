import { loadModule } from '../../api/hostImports';
import { mapHost } from '../../host/mapHost';
import type { CyclicModuleRecord } from '../../records/CyclicModuleRecord';
import type { SourceTextModuleRecord } from '../../records/SourceTextModuleRecord';
import { agentWithoutEvaluator, hostRealm } from '../../test-support/sourceModules';

/** main.js of some modules, loaded. */
async function load(modules: Record<string, string>) {
  const agent = agentWithoutEvaluator({ host: mapHost(modules) });
  const realm = hostRealm(agent);
  const main = (await loadModule(agent, 'main.js', { realm })) as SourceTextModuleRecord;
  const dependency = (index = 0) => [...main.LoadedModules][index]!.Module as CyclicModuleRecord & SourceTextModuleRecord;
  return { agent, realm, main, dependency };
}

async function linked(modules: Record<string, string>) {
  const world = await load(modules);
  world.main.Link();
  return { ...world, envRecord: world.main.Environment! };
}

/** What the engine knows of the error with which main.js does not link. */
async function linkError(modules: Record<string, string>) {
  const { agent, realm, main } = await load(modules);
  try {
    main.Link();
  } catch (error) {
    const { SyntaxError } = realm.globalThis as typeof globalThis;
    expect(error).toBeInstanceOf(SyntaxError);
    return agent.errorDetails.get(error as object);
  }
  throw new Error('the module links');
}

describe('the environment of a linked module', () => {
  it('has var names initialized, lexical names not, functions ready to call', async () => {
    const { envRecord } = await linked({
      'main.js': `var a, a; { var b; } let c; const d = 1; class E {} function f() {} export default 1;`,
    });
    expect(envRecord.GetBindingValue('a', true)).toBeUndefined();
    expect(envRecord.GetBindingValue('b', true)).toBeUndefined();
    expect(typeof envRecord.GetBindingValue('f', true)).toBe('function');
    for (const name of ['c', 'd', 'E', '*default*']) {
      expect(() => envRecord.GetBindingValue(name, true)).toThrow(expect.objectContaining({ name: 'ReferenceError' }));
    }
    expect([...envRecord.bindings].filter(([, binding]) => binding.kind === 'direct' && !binding.mutable).map(([name]) => name)).toEqual(['d']);
  });

  it('leads imported names to the module that declares them, through re-exports and stars', async () => {
    const { envRecord } = await linked({
      'main.js': `import { x as here } from './b.js'`,
      'b.js': `export * from './c.js'`,
      'c.js': `export { y as x } from './d.js'`,
      'd.js': `export var y`,
    });
    expect(envRecord.bindings.get('here')).toMatchObject({ kind: 'indirect', targetName: 'y', module: { ECMAScriptCode: { fileName: 'd.js' } } });
  });

  it('holds namespaces as constants, imported as such or re-exported', async () => {
    const { agent, envRecord, dependency } = await linked({
      'main.js': `import * as direct from './b.js'; import { inner } from './c.js';`,
      'b.js': `export var x`,
      'c.js': `export * as inner from './b.js'`,
    });
    const namespace = agent.spec.GetModuleNamespace(dependency());
    expect(envRecord.GetBindingValue('direct', true)).toBe(namespace);
    expect(envRecord.GetBindingValue('inner', true)).toBe(namespace);
  });

  it('comes with the context in which the module runs, which is off the stack again', async () => {
    const { agent, main, realm, envRecord } = await linked({ 'main.js': '' });
    expect(main.Context).toMatchObject({ Function: null, PrivateEnvironment: null, source: 'main.js' });
    expect(main.Context!.Realm).toBe(realm);
    expect(main.Context!.ScriptOrModule).toBe(main);
    expect(main.Context!.VariableEnvironment).toBe(envRecord);
    expect(main.Context!.LexicalEnvironment).toBe(envRecord);
    expect(agent.executionContextStack.depth).toBe(0);
  });
});

describe('a module that does not link', () => {
  it.each([
    ['an import', `import { a, nope } from './b.js'`],
    ['a re-export', `export { nope } from './b.js'`],
    ['an import that is exported', `import { nope } from './b.js'; export { nope as other }`],
    ['a default import', `import nope from './b.js'`],
  ])('for %s that is missing names both modules', async (_, sourceText) => {
    const exportName = sourceText.startsWith('import nope') ? 'default' : 'nope';
    expect(await linkError({ 'main.js': sourceText, 'b.js': 'export let a' })).toMatchObject({
      code: 'missing-export',
      modules: ['main.js', 'b.js'],
      message: expect.stringMatching(new RegExp(`(?=.*'${exportName}')(?=.*'main.js')(?=.*'b.js')`)) as string,
      loc: { line: 1 },
    });
  });

  it('for a circle of re-exports', async () => {
    const modules = { 'main.js': `export { x } from './b.js'`, 'b.js': `export { x } from './main.js'` };
    expect(await linkError(modules)).toMatchObject({ code: 'missing-export', modules: ['b.js', 'main.js'] });
  });

  it('for a name that two stars give', async () => {
    const modules = { 'main.js': `import { x } from './b.js'`, 'b.js': `export * from './c.js'; export * from './d.js'` };
    expect(await linkError({ ...modules, 'c.js': 'export let x', 'd.js': 'export let x' })).toMatchObject({
      code: 'ambiguous-export',
      modules: ['main.js', 'b.js'],
    });
  });

  it('can be tried again, with the same outcome', async () => {
    const { main, dependency } = await load({ 'main.js': `import { nope } from './b.js'`, 'b.js': '' });
    for (const _ of [1, 2]) expect(() => main.Link()).toThrow(expect.objectContaining({ name: 'SyntaxError' }));
    expect([main.Status, dependency().Status]).toEqual(['unlinked', 'linked']);
  });
});

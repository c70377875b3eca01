import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAgent } from '@modrec/interpreter';
import { createTest262Host } from '../createTest262Host';
import { writeSuite } from '../fixtures/writeSuite';
import { createEngine } from './modrecEngine';
import type { TestRealm } from './TestEngine';

function makeRealm(): TestRealm {
  return createEngine().createAgent({ loader: 'sync', seed: 1, features: [] }).createRealm();
}

describe('the engine as the runner sees it', () => {
  it.each([
    ['an early error', 'let a; let a;', false],
    ['an error of evaluation', 'throw new SyntaxError();', true],
    ['an early error of an eval', 'eval("let a; let a;");', true],
  ])('tells whether a script was parsed before %s', (_, sourceText, isParsed) => {
    const onParsed = jest.fn();
    expect(() => makeRealm().runScript(sourceText, 'file:///a.js', onParsed)).toThrow();
    expect(onParsed).toHaveBeenCalledTimes(isParsed ? 1 : 0);
  });

  it('gives a module that imports itself one record', async () => {
    const sourceText = 'import { a as self } from "./a.js"; export let a = 1; a = 2; if (self !== 2) throw self;';
    const root = writeSuite({ 'a.js': sourceText });
    const module = makeRealm().parseModule(sourceText, pathToFileURL(join(root, 'a.js')).href);
    await module.loadRequestedModules();
    module.link();
    await expect(module.evaluate()).resolves.toBeUndefined();
  });
});

describe('createTest262Host', () => {
  it('gives a realm print and $262', async () => {
    const agent = createAgent();
    const realm = agent.createRealm();
    const printed: string[] = [];
    const { $262, dispose } = createTest262Host(agent, realm, { print: (text) => printed.push(text) });
    agent.runScript('print($262.evalScript("1 + 1")); print($262.createRealm().global.Array !== Array);', { realm, id: 'a.js' });
    expect(printed).toEqual(['2', 'true']);
    expect((realm.globalThis as Record<string, unknown>)['$262']).toBe($262);
    await dispose();
  });
});

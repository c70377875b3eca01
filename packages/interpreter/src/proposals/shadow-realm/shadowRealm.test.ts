import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';
import { shadowRealm } from './shadowRealm';

const modules = {
  'lib/inner.js': `import { twice } from './twice.js'; export const answer = twice(21); export const object = {}; export { twice };`,
  'lib/twice.js': `export const twice = (n) => 2 * n;`,
  'lib/broken.js': `export const = 1;`,
  'lib/main.js': `
    const realm = new ShadowRealm();
    const failure = (promise) => promise.catch((error) => [error instanceof TypeError, error.message]);
    export const answer = await realm.importValue('./inner.js', 'answer');
    export const twice = await realm.importValue('./inner.js', 'twice');
    export const missing = await failure(realm.importValue('./inner.js', 'none'));
    export const object = await failure(realm.importValue('./inner.js', 'object'));
    export const broken = await failure(realm.importValue('./broken.js', 'x'));`,
};

const setUp = () => {
  const agent = createAgent({ host: mapHost(modules), layers: [shadowRealm] });
  const realm = agent.createRealm();
  return { agent, realm, run: (code: string) => agent.runScript(code, { realm, id: 'test.js' }) };
};

test('a ShadowRealm imports modules of its own, resolved against the code that made it', async () => {
  const { agent, realm } = setUp();
  const exports = (await agent.importModule('lib/main.js', { realm })) as Record<string, unknown>;
  expect(exports).toMatchObject({ answer: 42, missing: [true, "The module has no export 'none'"], object: [true, expect.any(String)], broken: [true, expect.stringContaining('SyntaxError')] });
  const twice = exports.twice as (n: number) => number;
  expect(twice(4)).toBe(8);
});

test('functions are wrapped again at every crossing, with name and length', () => {
  const { run } = setUp();
  expect(run(`
    const r = new ShadowRealm();
    const call = r.evaluate('(function call(f, x) { return f(x); })');
    let seen;
    const result = call((x) => { seen = typeof x; return x; }, () => 1);
    [call.name, call.length, seen, typeof result, result(), Object.getPrototypeOf(call) === Function.prototype, 'prototype' in call].join()`)).toBe('call,2,function,function,1,true,false');
});

test.each([
  ['an object that would leave', `new ShadowRealm().evaluate('({})')`, 'TypeError'],
  ['an object that would enter', `new ShadowRealm().evaluate('(x) => 1')({})`, 'TypeError'],
  ['an error inside, whose words are kept', `new ShadowRealm().evaluate('throw new RangeError("too much")')`, 'TypeError: The other realm threw RangeError: too much'],
  ['an early error', `new ShadowRealm().evaluate('(')`, 'SyntaxError'],
  ['a call without new', `ShadowRealm()`, 'TypeError'],
  ['a receiver that is no ShadowRealm', `ShadowRealm.prototype.evaluate.call({}, '1')`, 'TypeError'],
])('%s gives an error of the outer realm', (_, code, expected) => {
  const { run } = setUp();
  expect(run(`try { ${code} } catch (error) { error instanceof Error ? String(error) : 'no error of this realm' }`)).toEqual(expect.stringContaining(expected));
});

test('global names of the inner realm stay inside', () => {
  const { run } = setUp();
  expect(run(`const r = new ShadowRealm(); r.evaluate('var inside = 1; globalThis.set = true'); [typeof inside, typeof set, r.evaluate('inside')].join()`)).toBe('undefined,undefined,1');
});

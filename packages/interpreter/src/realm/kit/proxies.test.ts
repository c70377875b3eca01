import { createAgent } from '../../createAgent';
import { runScript } from '../../test-support/programs';

/** Prints the ways of being called in which a trap got an array that is not of its own realm. */
const program = `
  const foreign = [];
  let calls = 0;
  const check = (way, list) => { calls++; if (list.constructor !== Array) foreign.push(way); };
  const callable = (way, result) => new Proxy(function () {}, { apply(target, thisValue, list) { check(way, list); return result; } });
  const constructible = (way) => new Proxy(function () {}, { construct(target, list) { check(way, list); return {}; } });

  callable('call')(1); callable('many arguments')(1, 2, 3, 4); ({ f: callable('method') }).f(1); callable('tag')\`x\`; callable('spread')(...[1]);
  const o = Object.defineProperty({}, 'x', { get: callable('getter'), set: callable('setter') });
  o.x; o['x']; o.x = 1; ({ x: o.y } = o); o?.x; with (o) { x; x = 1; }
  const p = new Proxy({}, { get: callable('get', 1), set: callable('set', true), has: callable('has', true), deleteProperty: callable('delete', true) });
  p.a; p.a = 1; 'a' in p; delete p.a; with (p) a = 2;
  \`\${{ toString: callable('toString', '') }}\`; +{ valueOf: callable('valueOf', 1) }; 1 instanceof { [Symbol.hasInstance]: callable('instanceof') };
  const iterator = { [Symbol.iterator]: callable('Symbol.iterator', { next: callable('next', { done: true }) }) };
  for (const x of iterator); [...iterator]; const [y] = iterator; (function* () { yield* iterator; })().next();
  new (constructible('new'))(1); class Derived extends constructible('super()') {} new Derived(1);
  const revocable = Proxy.revocable(function () {}, { apply(target, thisValue, list) { check('revocable', list); } }).proxy; revocable(1);
  [1].forEach(callable('native caller')); Reflect.apply(callable('Reflect.apply'), null, [1]); callable('bound').bind(null)(1);
  print(calls > 30, 'foreign:', foreign.join());
`;

test('no trap gets an array of the engine\'s realm', async () => {
  expect(await runScript(program)).toEqual(['true foreign: ']);
});

test('a trap gets an array of the realm that calls, and errors are that realm\'s', async () => {
  const agent = createAgent();
  const other = agent.createRealm();
  const callable = agent.runScript('new Proxy(function () {}, { apply: (target, thisValue, list) => list, construct: (target, list) => list })', { realm: other, id: 'other' });
  const broken = agent.runScript('new Proxy(function () {}, { apply: {}, construct: 1 })', { realm: other, id: 'other' });
  const realm = agent.createRealm({ globals: { other: { callable, broken } } });
  const typeErrorOf = 'try { CODE } catch (error) { String(error.constructor === TypeError) }';
  const run = (code: string): unknown => agent.runScript(code.replace(/callable|broken/g, 'other.$&'), { realm, id: 'here' });
  expect(run('Array.isArray(callable(1)) && callable(1).constructor === Array && new callable(1).constructor === Array')).toBe(true);
  expect(run('Reflect.apply(callable, null, [1]).constructor === Array && [1].map(callable)[0].constructor === Array')).toBe(true);
  expect(run(typeErrorOf.replace('CODE', 'broken()'))).toBe('true');
  expect(run(typeErrorOf.replace('CODE', 'new broken'))).toBe('true');
  expect(run(typeErrorOf.replace('CODE', '[1].map(broken)'))).toBe('true');
});

test('nor a property descriptor that is an object of it', async () => {
  const writer = `const p = new Proxy({}, { defineProperty(target, key, descriptor) { print(key, descriptor.constructor === Object); return true; } });
    p.a = 1; ({ m() { super.b = 2; } }).m.call(p); (class { static m() { super.c = 3; } }).m.call(p); ({ x: p.d } = { x: 4 }); with (p) { var e; p.f = 5; }`;
  expect(await runScript(writer)).toEqual(['a true', 'b true', 'c true', 'd true', 'f true']);
});

const details: Record<string, readonly [sourceText: string, ...lines: string[]]> = {
  'looks as the host\'s own does': [
    'print(Proxy.name, Proxy.length, "prototype" in Proxy, Object.getOwnPropertyNames(Proxy), String(Proxy), typeof new Proxy(() => 1, {}), typeof new Proxy({}, {}))',
    'Proxy 2 false [length,name,revocable] function Proxy() { [native code] } function object',
  ],
  'is no function to call': ['Proxy({}, {})', "throws TypeError: Constructor Proxy requires 'new'"],
  'handlers are asked each time and are the this of their traps': [
    'let asked = 0; const handler = { get apply() { asked++; return function (target, thisValue, list) { return [this === handler, thisValue, list.join()]; }; } };'
    + 'const p = new Proxy(function () {}, handler); print(p.call("t", 1, 2)); p(); print(asked)', '[true,t,1,2]', '2',
  ],
  'without a trap the target is called': ['print(new Proxy((a) => a + 1, { apply: undefined })(1))', '2'],
  'a trap must be callable': ['try { new Proxy(() => 1, { apply: {} })(); } catch (e) { print(e instanceof TypeError); } try { new Proxy({}, { get: {} }).x; } catch (e) { print(e instanceof TypeError); }', 'true', 'true'],
  'revoked proxies': ['const { proxy, revoke } = Proxy.revocable(() => 1, {}); revoke(); try { proxy(); } catch (e) { print(e instanceof TypeError, e.message); }', "true Cannot perform 'apply' on a proxy that has been revoked"],
};

test.each(Object.entries(details))('%s', async (_name, [sourceText, ...lines]) => {
  expect(await runScript(sourceText)).toEqual(lines);
});

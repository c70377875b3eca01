import { createAgent } from '../createAgent';

/**
 * Whatever guest code gets hold of must be of its own realm: an object of the engine's realm would lead, by its constructor, to a
 * Function that compiles text natively.
 */
const agent = createAgent();
const realm = agent.createRealm();

const thrown = (code: string): string => `(() => { try { ${code} } catch (error) { return error; } })()`;

const values: Record<string, string> = {
  'stack overflow': thrown('const f = () => f() + 1; f()'),
  'property of null': thrown('null.x'),
  'no function': thrown('({}).f()'),
  'no constructor': thrown('new (() => 1)()'),
  'no iterable': thrown('[...1]'),
  'destructuring of null': thrown('const { a } = null'),
  'mixed BigInt': thrown('1n + 1'),
  'uninitialized name': thrown('x; let x'),
  'unknown name': thrown('unknownName'),
  'syntax error of eval': thrown('eval("(")'),
  'syntax error of a pattern': thrown('new RegExp("(")'),
  'array length': thrown('[].length = -1'),
  'string length': thrown('const s = "a".repeat(2 ** 28); s + s + s + s'),
  'proxy invariant': thrown('new Proxy(Object.freeze({ a: 1 }), { get: () => 2 }).a'),
  'trap that is no function': thrown('new Proxy({}, { get: 1 }).a'),
  'revoked proxy': thrown('const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); proxy.x'),
  'private member': thrown('class A { #a; static read(o) { return o.#a; } } A.read({})'),
  'this before super': thrown('new (class extends Object { constructor() { this.x; } })()'),
  'yield* of a number': thrown('(function* () { yield* 1; })().next()'),
  'call sites': '(() => { Error.stackTraceLimit = 10; Error.prepareStackTrace = (error, sites) => sites; try { null.x; } catch (e) { return Object(e.stack); } })()',
  'call sites, read by key': '(() => { const error = new Error(); const key = "stack"; return Object(error[key]); })()',
  'template object': '((strings) => strings)`a`',
  'raw strings': '((strings) => strings.raw)`a`',
  'arguments': '(function () { return arguments; })(1)',
  'mapped arguments': '(function (a) { return arguments; })(1)',
  'iterator of arguments': '(function () { return arguments[Symbol.iterator]; })()',
  'arguments of a function': '(() => { let seen; function f() { try { seen = f.arguments; } catch (error) { seen = error; } } [1].forEach(f); return seen; })()',
  'arguments of a function, inherited': '(() => { let seen; function f() { const key = "arguments"; try { seen = Object.create(f)[key]; } catch (error) { seen = error; } } [1].forEach(f); return seen; })()',
  'rest parameter': '((...rest) => rest)(1)',
  'rest of an object': '(({ ...rest }) => rest)({ a: 1 })',
  'rest of an array': '(([...rest]) => rest)([1])',
  'object literal': '({ a: 1, ...{ b: 2 } })',
  'array literal': '[1, , ...[2]]',
  'regular expression': '/a/',
  'generator result': '(function* () { yield 1; })().next()',
  'promise of an async function': '(async () => {})()',
  'promise of an async generator': '(async function* () {})().next()',
  'promise of import()': '(() => { const promise = import("nowhere"); promise.catch(() => {}); return promise; })()',
  'eval': 'eval',
  'function constructor': '(function () {}).constructor',
  'generator function constructor': '(function* () {}).constructor',
  'async function constructor': '(async () => {}).constructor',
  'Proxy': 'Proxy',
  'Function.prototype.toString': 'Function.prototype.toString',
  'sloppy this': '(function () { return this; })()',
  'boxed this': '(function () { return this; }).call(1)',
  'getter': 'Object.getOwnPropertyDescriptor({ get x() { return 1; } }, "x").get',
};

const enginePrototypes = new Set<unknown>([Object, Function, Array, Error].map((constructor) => constructor.prototype));

test.each(Object.entries(values))('%s', (_name, expression) => {
  const value = agent.runScript(expression, { realm, id: 'isolation.js' });
  expect(['object', 'function']).toContain(typeof value);
  for (let at = value as object | null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    expect(enginePrototypes.has(at)).toBe(false);
  }
});

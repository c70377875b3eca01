import { createAgent } from '@modrec/interpreter';

/**
 * Ways from guest code to something that compiles text. Each gives what `compile` made of a text that tells where it runs: natively,
 * the host's globals would be there or the step budget would not be spent.
 */
const ways: Readonly<Record<string, string>> = {
  eval: 'eval(TEXT)',
  'indirect eval': '(0, eval)(TEXT)',
  'eval of another name': 'const e = eval; e(TEXT)',
  'a bound eval': 'eval.bind(null, TEXT)()',
  'a proxied eval': 'new Proxy(eval, {})(TEXT)',
  'eval through Reflect': 'Reflect.apply(eval, undefined, [TEXT])',
  'eval through a built-in': '[TEXT].map(eval)[0]',
  Function: 'Function("return " + TEXT)()',
  'new Function': 'new Function("return " + TEXT)()',
  'the constructor of a function': '(function () {}).constructor("return " + TEXT)()',
  'the constructor of a class': '(class {}).constructor("return " + TEXT)()',
  'the constructor of an arrow': '(() => {}).constructor("return " + TEXT)()',
  'the constructor of a method': '({ m() {} }).m.constructor("return " + TEXT)()',
  'the constructor of a constructor': '({}).constructor.constructor("return " + TEXT)()',
  'the constructor of a built-in': '[].map.constructor("return " + TEXT)()',
  'the constructor of an error constructor': 'TypeError.constructor("return " + TEXT)()',
  'the constructor of the getter of stack': `Object.getOwnPropertyDescriptor(Error.prototype, 'stack').get.constructor("return " + TEXT)()`,
  'the constructor of captureStackTrace': 'Error.captureStackTrace.constructor("return " + TEXT)()',
  'the constructor of eval': 'eval.constructor("return " + TEXT)()',
  'the constructor of Function': 'Function.constructor("return " + TEXT)()',
  'the constructor of Function.prototype.toString': 'Function.prototype.toString.constructor("return " + TEXT)()',
  'the constructor of a bound function': '(function () {}).bind().constructor("return " + TEXT)()',
  'the constructor of a proxy': 'new Proxy(function () {}, {}).constructor("return " + TEXT)()',
  'a proxied Function': 'new (new Proxy(Function, {}))("return " + TEXT)()',
  'a bound Function': 'new (Function.bind(null, "return " + TEXT))()()',
  'a class that extends Function': 'new (class extends Function {})("return " + TEXT)()',
  'Reflect.construct of Function': 'Reflect.construct(Function, ["return " + TEXT])()',
  'a foreign newTarget': 'Reflect.construct(Function, ["return " + TEXT], other.Array)()',
  'a foreign Function as newTarget': 'Reflect.construct(Object, [], other.Function).constructor.constructor("return " + TEXT)()',
  'the Function of another realm': 'other.Function("return " + TEXT)()',
  'the eval of another realm': 'other.eval(TEXT)',
  'a function of the host': 'host.constructor("return " + TEXT)()',
  'a generator function': '(function* () {}).constructor("return " + TEXT)().next().value',
  'the constructor on the prototype of generator functions': 'Object.getPrototypeOf(function* () {}).constructor("return " + TEXT)().next().value',
  'the constructor of a generator': 'Object.getPrototypeOf(Object.getPrototypeOf((function* () {})())).constructor.constructor("return " + TEXT)().next().value',
  'the constructor of an arguments object': '(function () { return arguments; })().constructor.constructor("return " + TEXT)()',
  'arguments.callee': '(function () { return arguments.callee; })().constructor("return " + TEXT)()',
  'the iterator of arguments': '(function () { return arguments[Symbol.iterator]; })().constructor("return " + TEXT)()',
  'arguments of a function': '(function f() { return f.arguments?.constructor ?? Object; })().constructor("return " + TEXT)()',
  'the caller of a callback': '[1].map(function f() { return f.caller ?? f; })[0].constructor("return " + TEXT)()',
  'an error of a built-in': '(() => { try { null.x; } catch (e) { return e; } })().constructor.constructor("return " + TEXT)()',
  'an error of a deep stack': '(() => { const f = () => f(); try { f(); } catch (e) { return e; } })().constructor.constructor("return " + TEXT)()',
  'an error of a proxy': '(() => { try { Object.keys(new Proxy({}, { ownKeys: () => 1 })); } catch (e) { return e; } })().constructor.constructor("return " + TEXT)()',
  'an error of the parser': '(() => { try { eval(")"); } catch (e) { return e; } })().constructor.constructor("return " + TEXT)()',
  'an error of the host': '(() => { try { fail(); } catch (e) { return e; } })().constructor.constructor("return " + TEXT)()',
  'a call site': '(() => { Error.prepareStackTrace = (e, sites) => sites; const site = new Error().stack[0]; delete Error.prepareStackTrace; return site; })().constructor.constructor("return " + TEXT)()',
  'the list of call sites': '(() => { Error.prepareStackTrace = (e, sites) => sites; const sites = new Error().stack; delete Error.prepareStackTrace; return sites; })().constructor.constructor("return " + TEXT)()',
  'the arguments of a trap': 'new Proxy({}, { get: (...args) => args[2] && args.constructor.constructor("return " + TEXT)() }).x',
  'the list of an apply trap': 'new Proxy(function () {}, { apply: (f, self, list) => list.constructor.constructor("return " + TEXT)() })(1)',
  'the descriptor of a defineProperty trap': '(() => { let d; new Proxy({}, { defineProperty: (o, k, desc) => { d = desc; return true; } }).x = 1; return d; })().constructor.constructor("return " + TEXT)()',
  'the strings of a tagged template': '((strings) => strings.raw)`x`.constructor.constructor("return " + TEXT)()',
  'the match of a regular expression': '/(?<a>x)/.exec("x").constructor.constructor("return " + TEXT)()',
  'rest parameters': '((...rest) => rest)(1).constructor.constructor("return " + TEXT)()',
  'a rest of an object pattern': '(({ a, ...rest }) => rest)({}).constructor.constructor("return " + TEXT)()',
  'a JSON value': 'JSON.parse("[1]").constructor.constructor("return " + TEXT)()',
  globalThis: 'globalThis.constructor.constructor("return " + TEXT)()',
  'setTimeout with a text': 'typeof setTimeout === "undefined" ? eval(TEXT) : "there is a setTimeout"',
};

/** Runs natively only where the host's `process` is in sight; loops where the step budget must count. */
const TEXT = JSON.stringify('(() => { for (let i = 0; i < 100; i++); return typeof process + typeof require; })()');

function run(program: string, stepBudget: number): unknown {
  const agent = createAgent({ stepBudget });
  const other = agent.createRealm();
  const realm = agent.createRealm({ globals: { other: other.globalThis, host: () => 0, fail: () => { throw new TypeError('no'); } } });
  return agent.runScript(program.replaceAll('TEXT', () => TEXT), { realm, id: 'main.js' });
}

it.each(Object.entries(ways))('%s leads to the interpreter', (_what, program) => {
  expect(run(program, 100_000)).toBe('undefinedundefined');
  if (!program.includes('f()')) expect(() => run(program, 90)).toThrow('step budget');
});

it.each([
  ['an async function', '(async () => {}).constructor("return " + TEXT)()'],
  ['an async arrow by its prototype', 'Object.getPrototypeOf(async () => {}).constructor("return " + TEXT)()'],
  ['an async generator', '(async function* () {}).constructor("return " + TEXT)().next().then(({ value }) => value)'],
  ['a promise', '(async () => {})().constructor.constructor("return " + TEXT)()'],
  ['the rejection of an import', 'import("absent").catch((e) => e.constructor.constructor("return " + TEXT)())'],
  ['import from eval', 'eval(\'import("absent")\').catch((e) => e.constructor.constructor("return " + TEXT)())'],
  ['the promise of an import', 'import("absent").catch(() => {}).constructor.constructor("return " + TEXT)()'],
])('%s leads to the interpreter', async (_what, program) => {
  await expect(Promise.resolve(run(program, 100_000))).resolves.toBe('undefinedundefined');
}, 10_000);

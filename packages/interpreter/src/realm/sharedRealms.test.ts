/** Realms that are made of contexts of others, and contexts with a sandbox. */
import vm from 'node:vm';
import { createAgent } from '../createAgent';
import { adoptContext, ownContext } from './createHostRealm';
import type { HostRealm } from './HostRealm';

function worldOf(hostRealm: HostRealm, options: { readonly admitHostErrors?: boolean } = {}) {
  const agent = createAgent();
  const realm = agent.createRealm({ hostRealm, ...options });
  return (code: string): unknown => agent.runScript(code, { realm, id: 'main.js' });
}

const adopted = (sandbox: object = {}) => {
  const context = vm.createContext(sandbox, { codeGeneration: { strings: false } });
  return { context, run: worldOf(adoptContext(context, context), { admitHostErrors: true }) };
};

const owned = (sandbox: object, options = {}) => worldOf(ownContext(vm.createContext(sandbox)), options);

describe('an adopted context', () => {
  // The host would refuse to compile strings there: whatever gives a value is interpreted.
  it.each([
    ['eval("1 + 1")', 2], ['(0, eval)("1 + 1")', 2], ['let q = 3; eval("q")', 3], ['Function("return 4")()', 4], ['new Function("a", "return a")(5)', 5],
    ['new (class extends Function {})("return 6")()', 6], ['Function.call(null, "return 7")()', 7], ['eval.apply(null, ["8"])', 8], ['Reflect.apply(eval, null, ["9"])', 9],
    ['Reflect.construct(Function, ["return 10"])()', 10], ['(function* () {}).constructor("yield 11")().next().value', 11], ['(() => {}).constructor("return 12")()', 12],
  ])('interprets what is compiled from text: %s', (code, value) => {
    expect(adopted().run(code)).toBe(value);
  });

  it('is left as it is', () => {
    const { context, run } = adopted();
    const shape = '[Object.getOwnPropertyNames(globalThis), Object.getOwnPropertyNames(Function.prototype), Object.getOwnPropertyNames(Error), Reflect.ownKeys(Symbol)].join()';
    const before = vm.runInContext(shape, context) as unknown;
    run('eval("1"); try { null.x } catch {} new Proxy({}, {})');
    expect(vm.runInContext(shape, context)).toBe(before);
    expect(vm.runInContext('Function.prototype.toString.call(eval)', context)).toBe('function eval() { [native code] }');
  });

  it('shares its globals with native code', () => {
    const { context, run } = adopted({ k: 1 });
    run('var made = k + 1; function f() { return made }');
    expect(vm.runInContext('made + f()', context)).toBe(4);
  });

  it('has the guest\'s frames in stacks, made or thrown', () => {
    const { run } = adopted();
    expect(run('new Error("x").stack')).toMatch(/^Error: x\n {4}at main\.js:1:\d+$/);
    expect(run('function f() { null.x } try { f() } catch (e) { e.stack }')).toMatch(/^TypeError: .*\n {4}at f \(main\.js:1:\d+\)\n {4}at main\.js:1:\d+$/);
  });

  it('shows the texts of interpreted functions to interpreted code', () => {
    expect(adopted().run('(function f(a) { return a }).toString()')).toBe('function f(a) { return a }');
  });
});

describe('errors of the engine\'s realm', () => {
  const hostError = new RangeError('mine');
  const sandbox = () => ({ hostError, fail() { throw hostError; } });

  it('are the guest\'s where the realm admits them', () => {
    expect(owned(sandbox(), { admitHostErrors: true })('try { fail() } catch (e) { e === hostError }')).toBe(true);
  });

  it('are failures of the engine elsewhere, and no guest catches them', () => {
    const other = new RangeError('mine');
    expect(() => owned({ fail() { throw other; } })('try { fail() } catch { 1 }')).toThrow(other);
  });

  it('are converted where the host does the guest\'s bidding', () => {
    expect(owned({}, { admitHostErrors: true })('try { (function f() { f() })() } catch (e) { e instanceof RangeError }')).toBe(true);
  });
});

describe('a contextified object', () => {
  it('lends names that it inherits, which are not in the global object', () => {
    const run = owned(Object.create({ inherited: 1 }) as object);
    expect(run('[inherited, typeof inherited].join()')).toBe('1,number');
    expect(() => run('missing')).toThrow('missing is not defined');
  });

  it('gets the variables of scripts and nothing of the engine', () => {
    const sandbox: Record<string, unknown> = {};
    owned(sandbox)('var v = 1; function f() {} let hidden; eval("1"); new Error().stack');
    expect(Object.keys(sandbox).sort()).toEqual(['f', 'v']);
  });

  it('may hide what the engine needs', () => {
    const run = owned({ Object: 1, Function: 2, Reflect: 3, Error: 4, Symbol: 5, Promise: 6, Array: 7, TypeError: 8 });
    expect(run('[1, 2].map((x) => x + 1).join() + [...[3]] + (() => {}).constructor("return 4")()')).toBe('2,334');
    expect(() => run('null.x')).toThrow("Cannot read properties of null (reading 'x')");
  });

  it('may be a Proxy', () => {
    const run = owned(new Proxy({ a: 1 }, { get: (target: Record<PropertyKey, unknown>, key) => target[key] }));
    expect(run('var b = a + 1; [a, b, nothing].join()')).toBe('1,2,');
  });
});

import { createAgent } from '@modrec/interpreter';

/**
 * Replaces whatever can be replaced on everything that can be reached from the global object by functions that throw. Promises
 * themselves are left out: before Node 24, an AsyncLocalStorage of the host (the test runner has one) hangs its store on them.
 */
const sabotage = `
(() => {
  const { ownKeys, getOwnPropertyDescriptor, defineProperty, getPrototypeOf } = Reflect;
  const { push } = Array.prototype;
  const log = globalThis.log;
  const seen = new Set([log]), queue = [];
  const { has, add } = Set.prototype;
  const apply = Reflect.apply;
  const visit = (value) => {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return;
    if (apply(has, seen, [value])) return;
    apply(add, seen, [value]);
    queue[queue.length] = value;
  };
  for (const start of [globalThis, function* () {}, async function () {}, async function* () {}, (function* () {})(), (async function* () {})(), [][Symbol.iterator](), new Map()[Symbol.iterator](),
    new Set()[Symbol.iterator](), ''[Symbol.iterator](), 'a'.matchAll(/a/g), (function () { return arguments; })(), new Error(), /x/, class {}, new Uint8Array()]) visit(start);
  for (let i = 0; i < queue.length; i++) {
    visit(getPrototypeOf(queue[i]));
    const keys = ownKeys(queue[i]);
    for (let k = 0; k < keys.length; k++) {
      const descriptor = getOwnPropertyDescriptor(queue[i], keys[k]);
      visit(descriptor.value); visit(descriptor.get); visit(descriptor.set);
    }
  }
  const broken = () => { throw 'sabotaged'; };
  let count = 0;
  for (let i = 0; i < queue.length; i++) {
    const keys = ownKeys(queue[i]);
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k], descriptor = getOwnPropertyDescriptor(queue[i], key);
      if (key === 'stack' || (queue[i] === globalThis && key === 'globalThis')) continue;
      const isCode = typeof descriptor.value === 'function' || descriptor.get !== undefined || descriptor.set !== undefined;
      if (!isCode) continue;
      if (key === 'constructor' || USED(queue[i], key)) continue;
      count++;
      if (descriptor.configurable) defineProperty(queue[i], key, { __proto__: null, get: broken, set: broken, enumerable: false, configurable: true });
      else if (descriptor.writable) queue[i][key] = broken;
    }
  }
  return count;
})()`;

/**
 * What the language itself looks up on intrinsics, by the standard, whenever the programs below use it: iterators, resolution of
 * promises, conversions. Breaking those must break the programs.
 */
const used = `(object, key) => {
  if (typeof key === 'symbol') return key === Symbol.iterator || key === Symbol.asyncIterator || key === Symbol.toPrimitive || key === Symbol.species || key === Symbol.hasInstance;
  return key === 'next' || key === 'return' || key === 'throw' || key === 'then' || key === 'resolve' || key === 'toString' || key === 'valueOf' || object === globalThis;
}`;

/** A program over the language, using no built-in but syntax. */
const program = `
const results = [];
let length = 0;
const note = (value) => { results[length++] = value; };
// Functions, parameters, closures, arguments.
function sum(a, b = 2, ...rest) { let total = a + b; for (const x of rest) total += x; return total + arguments.length; }
note(sum(1)); note(sum(1, 2, 3, 4)); note(sum(...[5, 6], ...[7]));
function sloppyArguments(a) { a = 5; return arguments[0] + arguments.length; }
note(sloppyArguments(1));
// Classes.
class A { #x = 1; static #count = 0; static { A.#count = 3; } field = this.#x + 1; get x() { return this.#x; } set x(v) { this.#x = v; } #m() { return this.#x * 2; } m() { return this.#m(); } static n() { return A.#count; } has(o) { return #x in o; } }
class B extends A { constructor() { super(); this.y = super.m(); } m() { return super.m() + 1; } ['computed' + 1]() { return 7; } }
const b = new B(); b.x = 10;
note(b.m()); note(b.y); note(b.field); note(B.n()); note(b.has(b)); note(b.computed1()); note(new (function () { return { made: new.target !== undefined }; })().made);
// Patterns, spread, objects.
const { p = 1, ['q']: q, ...others } = { q: 2, r: 3, s: 4 };
const [first, , third = 9, ...tail] = [1, 2, undefined, 4, 5];
note(p + q + others.r + others.s); note(first + third + tail[0] + tail[1]);
const o = { __proto__: { inherited: 1 }, ...others, get g() { return 5; }, set g(v) {}, m() { return super.inherited; } };
note(o.g + o.m() + o.r); o.r **= 2; o.t ??= 4; o.t ||= 5; o.t &&= 6; note(o.r + o.t); note(delete o.r); note('r' in o); note(o?.missing?.deep);
// Control flow.
outer: for (let i = 0; i < 3; i++) { for (const j of [0, 1, 2]) { if (j === 1) continue outer; if (i === 2) break outer; note(i + j); } }
for (const key in { a: 1, b: 2 }) note(key);
switch (3) { case 1: note('no'); case 3: note('yes'); default: note('through'); }
do { length += 0; } while (false);
try { try { null.x; } finally { note('finally'); } } catch ({ message }) { note(message); }
try { undefinedName; } catch (error) { note(error.message); }
try { (void 0)(); } catch (error) { note(error.message); }
try { const c = 1; c = 2; } catch (error) { note(error.message); }
try { new (() => {})(); } catch { note('no constructor'); }
const recurse = () => recurse() + 1; try { recurse(); } catch (error) { note(error.message); }
// Operators and templates.
note(1n ** 3n === 1n); note(2 ** 3 % 5 << 1 >>> 0 ^ 3); note(typeof b + typeof note + typeof 1n); note(b instanceof A); note(\`a\${1}b\${'c'}\`); note(((strings, ...values) => strings.raw[0] + values[0] + strings[1])\`x\\n\${1}y\`);
note([1, , 3].length); note('abc'.length); note('abc'[1]); note(-'5' + +'6'); note(1 < 2 && 'b' > 'a'); note(null ?? 'nullish'); note((1, 2));
// Generators.
function* g(n) { try { const got = yield n; yield* h(got); } finally { note('closed'); } }
function* h(x) { yield x; return 1; }
for (const x of g(1)) note(x);
for (const x of g(2)) { note(x); break; }
// Jobs.
async function f(x) { await null; const y = await x; try { await thrower(); } catch (error) { note(error); } return y + 1; }
async function thrower() { throw 'thrown'; }
async function* ag() { yield 1; yield 2; try { yield 3; } finally { note('async closed'); } }
(async () => { note(await f(1)); for await (const x of ag()) { note(x); if (x === 3) break; } for await (const x of [4]) note(x); note(await (async () => 'arrow')()); { using r = null; } note('end'); })();
results`;

async function run(before: string): Promise<unknown[]> {
  const agent = createAgent();
  const realm = agent.createRealm();
  const count = before === '' ? undefined : agent.runScript(before, { realm, id: 'sabotage.js' });
  if (count !== undefined) expect(count).toBeGreaterThan(400);
  const results = agent.runScript(program, { realm, id: 'main.js' }) as unknown[];
  await new Promise((resolve) => setTimeout(resolve, 20));
  return Array.from({ length: results.length }, (_, i) => results[i]);
}

it('a guest that breaks the library breaks nothing of the language', async () => {
  const expected = await run('');
  expect(expected.at(-1)).toBe('end');
  expect(await run(sabotage.replace('USED', `(${used})`))).toEqual(expected);
});

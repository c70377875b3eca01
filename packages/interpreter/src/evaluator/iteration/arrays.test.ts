import { runScript } from '../../test-support/programs';

const prototype = 'const proto = Object.getPrototypeOf([][Symbol.iterator]());';

test.each<[string, string, ...string[]]>([
  ['an array that grows and shrinks meanwhile', 'const a = [1, 2]; for (const x of a) { print(x); if (x === 2) a.push(3); if (x === 3) a.length = 0; }', '1', '2', '3'],
  ['holes, and what the prototype has there', 'Array.prototype[1] = "proto"; for (const x of [1, , undefined]) print(x); delete Array.prototype[1];', '1', 'proto', 'undefined'],
  ['elements behind getters', 'const a = [0]; Object.defineProperty(a, 1, { get() { print("got"); return 5; } }); for (const x of a) print(x);', '0', 'got', '5'],
  ['another next', `${prototype} const { next } = proto; proto.next = function () { print("next"); return next.call(this); }; for (const x of [1]) print(x); const [y] = [2]; print(y); proto.next = next;`,
    'next', '1', 'next', 'next', '2'],
  ['a getter of next, asked once for each loop', `${prototype} const { next } = proto; Object.defineProperty(proto, "next", { configurable: true, get() { print("get"); return next; } }); for (const x of [1, 2]) print(x);`,
    'get', '1', '2'],
  ['a return method', `${prototype} proto.return = function () { print("closed", this[Symbol.toStringTag]); return {}; }; for (const x of [1, 2]) break; const [a] = [1, 2]; for (const x of [1]); delete proto.return;`,
    'closed Array Iterator', 'closed Array Iterator'],
  ['another Symbol.iterator of all arrays', 'const old = Array.prototype[Symbol.iterator]; Array.prototype[Symbol.iterator] = function* () { yield "mine"; }; for (const x of [1]) print(x); const [y] = [2]; print(y); Array.prototype[Symbol.iterator] = old;',
    'mine', 'mine'],
  ['one of this array', 'const a = [1]; a[Symbol.iterator] = () => [7][Symbol.iterator](); for (const x of a) print(x);', '7'],
  ['a Proxy of an array', 'const p = new Proxy([1, 2], { get(t, k, r) { if (typeof k === "string") print(k); return k === "length" ? "1.9" : Reflect.get(t, k, r); } }); for (const x of p) print(x);', 'length', '0', '1', 'length'],
  ['what is no array', 'const o = { length: 2, 0: "a", 1: "b", [Symbol.iterator]: Array.prototype.values }; for (const x of o) print(x);', 'a', 'b'],
])('iteration over arrays sees %s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});

test('a literal is made of data properties, whatever Object.prototype has', async () => {
  const program = `for (const key of ['a', 'b', 'c']) Object.defineProperty(Object.prototype, key, { configurable: true, get: () => 'got', set() { print('set', key); } });
    const k = 'c', o = { a: 1, ...{ b: 2 }, [k]: 3 }, p = { ...{ a: 4, ['__proto__']: 5 }, b: 6 }, q = { ...{ x: 1 } , get b() { return 7; }, ...{ c: 8 } };
    print(o.a, o.b, o.c, p.a, p.b, Object.hasOwn(p, '__proto__'), q.b, q.c, Object.keys(o).join());
    for (const key of ['a', 'b', 'c']) delete Object.prototype[key];`;
  expect(await runScript(program)).toEqual(['1 2 3 4 6 true 7 8 a,b,c']);
});

test('spread copies symbols after strings, and overwrites in place', async () => {
  expect(await runScript('const s = Symbol("s"); const o = { x: 1, ...{ [s]: 2, b: 3, 1: 4, x: 5 } }; print(Reflect.ownKeys(o).map(String).join(), o.x, o[s]);')).toEqual(['1,x,b,Symbol(s) 5 2']);
});

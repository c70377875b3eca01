import { testPrograms } from '../../test-support/programs';

testPrograms({
  'objects': ['const b = 2; const o = { a: $(1), b, ["c" + 1]: $(3), "d e": 4, 5: 5, 0x10: 6, 1n: 7 }; print(JSON.stringify(o))', '{"1":7,"5":5,"16":6,"a":1,"b":2,"c1":3,"d e":4}'],
  'a key that comes twice': ['const o = { a: 1, b: 2, a: $(3) }; print(JSON.stringify(o))', '{"a":3,"b":2}'],
  'what a guest does to Object.prototype makes no difference': [
    'Object.defineProperty(Object.prototype, "a", { set() { print("setter"); }, configurable: true }); Object.defineProperty(Object.prototype, "b", { value: 1, writable: false, configurable: true });'
    + 'const o = { a: $(1), b: 2 }; print(Object.keys(o), o.a, o.b)', '[a,b] 1 2',
  ],
  'of the realm': ['print(Object.getPrototypeOf({ a: $(1) }) === Object.prototype, Object.getPrototypeOf([$(1)]) === Array.prototype, Object.getPrototypeOf({}) === Object.prototype)', 'true true true'],
  '__proto__': ['const p = { x: 1 }; const __proto__ = 2; const a = { __proto__: $(p), y: 1 }, b = { __proto__ }, c = { ["__proto__"]: 3 }, d = { __proto__: 5 };'
    + 'print(a.x, Object.keys(a), Object.keys(b), Object.keys(c), Object.getPrototypeOf(d) === Object.prototype)', '1 [y] [__proto__] [__proto__] true'],
  'a null prototype': ['print(Object.getPrototypeOf({ __proto__: $(null) }))', 'null'],
  'methods and accessors': ['const one = $(1); const s = Symbol("sym"); const o = { m() { return one; }, get g() { return 2; }, set g(v) {}, [s]() {}, *gen() { yield 3; }, get: 4 };'
    + 'const g = Object.getOwnPropertyDescriptor(o, "g"); print(o.m(), o.g, o.m.name, o[s].name, [...o.gen()], o.get, g.get.name, g.set.name)', '1 2 m [sym] [3] 4 get g set g'],
  'names of functions': ['const k = "key"; const o = { f: () => 1, g: function () {}, h: class {}, [k]: () => 1, [Symbol("s")]: () => 2, j: function own() {} };'
    + 'print(o.f.name, o.g.name, o.h.name, o.key.name, o[Object.getOwnPropertySymbols(o)[0]].name, o.j.name, $(1))', 'f g h key [s] own 1'],
  'spread': ['const o = { a: 1, ...$({ b: 2, a: 3 }), ...null, ...undefined, ..."hi", c: 4 }; print(JSON.stringify(o))', '{"0":"h","1":"i","a":3,"b":2,"c":4}'],
  'spread reads getters and takes no inherited properties': ['print(JSON.stringify({ ...Object.create({ inherited: 1 }, { own: { get: () => 2, enumerable: true }, hidden: { value: 3 } }), z: $(1) }))', '{"own":2,"z":1}'],
  'keys and values in order': [
    'const log = (v) => (print(v), v); ({ [log("k1")]: log("v1"), a: log($("v2")), [log($("k3"))]: log("v3") });', 'k1', 'v1', 'v2', 'k3', 'v3',
  ],
  'a key is converted before its value is evaluated': ['const key = { toString() { print("key"); return "k"; } }; ({ [$(key)]: (print("value"), $(1)) })', 'key', 'value'],
  'arrays': ['print([], [$(1)], [1, $(2)], [1, 2, $(3)], [1, 2, 3, $(4)].length)', '[] [1] [1,2] [1,2,3] 4'],
  'holes': ['const a = [, $(1), , 2, ,]; print(a.length, 0 in a, 1 in a, 2 in a, Object.keys(a))', '5 false true false [1,3]'],
  'spread elements': ['print([...$([1, 2]), 3, ..."ab", ...new Map([[4, 5]]).keys()], [...[, 1]])', '[1,2,3,a,b,4] [undefined,1]'],
  'spread uses the iterator as it is now': ['Array.prototype[Symbol.iterator] = function* () { yield "patched"; }; print([...$([1])].length, [...[1, 2]].join())', '1 patched'],
  'what is not iterable': ['[...$(undefined)]', 'throws TypeError: undefined is not iterable'],
  'arrays ignore setters on Array.prototype': ['Object.defineProperty(Array.prototype, 0, { set() { print("setter"); }, configurable: true }); print([$(7)].length, [5, ...[6]].length)', '1 2'],
  'templates': ['const o = { toString() { print("converted"); return "o"; } }; print(`a${$(1)}b${o}c${(print("next"), "d")}`, `only ${$("one")}`, `none`)', 'converted', 'next', 'a1bocd only one none'],
  'a symbol in a template': ['`${$(Symbol("s"))}`', 'throws TypeError: Cannot convert a Symbol value to a string'],
  'regular expressions are new each time': ['const f = () => /a(b)/g; print(f() === f(), f() instanceof RegExp, $(f()).exec("ab")[1], f().flags)', 'false true b g'],
  'other literals': ['print(0x10, 1e3, .5, 0b11, 0o17, 1_000, true, null, 10n, "\\u{41}\\x42")', '16 1000 0.5 3 15 1000 true null 10n AB'],
});

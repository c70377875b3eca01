import { testPrograms } from '../../test-support/programs';

testPrograms({
  'named and computed': ['const o = { a: { b: 1 }, 0: "zero" }; print($(o).a.b, o[$("a")].b, $(o)[$(0)], o["a"]["b"])', '1 1 zero 1'],
  'of primitives': ['print($("abc").length, $("abc")[1], $("abc").toUpperCase(), $(5).toFixed(1), $(true).constructor === Boolean, $(1n).toString())', '3 b ABC 5.0 true 1'],
  'of primitives by their prototypes in the realm': ['String.prototype.twice = function () { return this + this; }; print($("a").twice(), "a"[$("twice")]())', 'aa aa'],
  'strings have no other indexes': ['const s = $("ab"); print(s[-1], s[2], s[0.5], s["length"])', 'undefined undefined undefined 2'],
  'of undefined': ['const o = {}; print($(o).missing.name)', "throws TypeError: Cannot read properties of undefined (reading 'name')"],
  'of null, computed': ['print($(null)[$("key")])', "throws TypeError: Cannot read properties of null (reading 'key')"],
  'undefined throws before the key is converted': [
    'const key = { toString() { print("converted"); return "k"; } }; print($(undefined)[key])', "throws TypeError: Cannot read properties of undefined",
  ],
  'keys are converted once': [
    'let count = 0; const key = { toString() { count++; return "k"; } }; const o = { k: 1 }; o[$(key)] += 1; o[key]++; o[key] ||= 5; print(o.k, count)', '3 3',
  ],
  'symbols as keys': ['const s = Symbol(); const o = { [s]: 1 }; o[$(s)]++; print(o[s])', '2'],
  'getters and setters': ['const o = { get v() { print("get", this === o); return 1; }, set v(value) { print("set", value); } }; o.v = $(5); print($(o).v)', 'set 5', 'get true', '1'],
  'writing to undefined': ['let u; u.a = $(1)', "throws TypeError: Cannot set properties of undefined (setting 'a')"],
  'the value is evaluated before the base is looked at': ['let u; u.a = (print("value"), $(1))', 'value', "throws TypeError: Cannot set properties of undefined (setting 'a')"],
  'sloppy code ignores what an object refuses': ['const o = Object.freeze({ a: 1 }); $(o).a = 2; o.b = 3; delete o.a; "abc".length = 1; print(o.a, o.b)', '1 undefined'],
  'strict code does not': ['"use strict"; const o = Object.freeze({ a: 1 }); $(o).a = 2', "throws TypeError: Cannot assign to read only property 'a' of object '#<Object>'"],
  'strict code may not delete it either': ['"use strict"; const o = Object.freeze({ a: 1 }); delete $(o).a', "throws TypeError: Cannot delete property 'a' of #<Object>"],
  'deleting': ['const o = { a: 1, b: 2 }; print(delete $(o).a, delete o[$("b")], delete o.c, delete $(1), Object.keys(o).length)', 'true true true true 0'],
  'super': [
    'const base = { get who() { return this.name; }, set who(v) { this.set = v; }, m() { return `m of ${this.name}`; } };'
    + 'const o = { __proto__: base, name: "o", f() { super.who = 1; return [super.who, super.m(), super["m"](), this.set]; } }; print($(o).f())',
    '[o,m of o,m of o,1]',
  ],
  'super writes to this': ['const o = { f() { super.x = 1; super.x += 1; super["y"] = 3; return Object.keys(this); } }; print($(o).f())', '[f,x,y]'],
  'super that suspends': [
    'const base = { k: 1, m(v) { return v + this.k; } };'
    + 'const o = { __proto__: base, k: 10, *f() { const got = super[yield "k"]; super[yield "z"] = yield 5; return [got, super.m(yield 7), this.z]; } };'
    + 'const it = o.f(); let r = it.next(); while (!r.done) r = it.next(r.value); print(r.value)', '[1,17,5]',
  ],
  'the arguments object of a native function stays in its realm': [
    'let seen; function f() { seen = f.arguments; } [1].forEach(f); print(seen.constructor === Object, (function () { return arguments[Symbol.iterator]; })() === [].values)', 'true true',
  ],
  'private members': [
    'class A { #x = 1; #m() { return this.#x; } get #g() { return 2; } static run(o) { o.#x += 1; o.#x++; return [o.#x, o.#m(), o.#g, #x in o, #x in {}, o?.#x]; } } print($(A.run(new A())))',
    '[3,3,2,true,false,3]',
  ],
  'private members of other objects': [
    'class A { #x = 1; static read(o) { return o.#x; } } print($(A.read({})))', 'throws TypeError: Cannot read private member #x from an object whose class did not declare it',
  ],
});

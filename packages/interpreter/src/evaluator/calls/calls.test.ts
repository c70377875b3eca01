import { runScript, testPrograms } from '../../test-support/programs';

testPrograms({
  'arities': ['function f() { return [...arguments]; } print(f(), f($(1)), f(1, $(2)), f(1, 2, $(3)), f(1, 2, 3, $(4)), f(1, 2, 3, 4, $(5)))', '[] [1] [1,2] [1,2,3] [1,2,3,4] [1,2,3,4,5]'],
  'fewer and more arguments than parameters': ['const f = (a, b) => [a, b]; print(f($(1)), f(1, 2, $(3)))', '[1,undefined] [1,2]'],
  'spread arguments': ['const f = (...all) => all; print(f(...$([1, 2]), 3, ...new Set([4])), Math.max(...[1, 7, 3]))', '[1,2,3,4] 7'],
  'spread is done before the next argument is evaluated': [
    'const it = { *[Symbol.iterator]() { print("iterated"); yield 1; } }; print(((...all) => all)(...$(it), (print("next"), 2)))', 'iterated', 'next', '[1,2]',
  ],
  'spread of what is not iterable': ['print(...$(null))', 'throws TypeError: null is not iterable'],
  'this of a method': ['const o = { v: 1, m() { return this.v; }, n: { v: 2, m() { return this.v; } } }; print($(o).m(), o["m"](), o.n.m(), o[$("n")].m(), (o.m)())', '1 1 2 2 1'],
  'this of a function': ['function sloppy() { return this === globalThis; } function strict() { "use strict"; return this; } print(sloppy(), strict(), (0, $({ sloppy }).sloppy)())', 'true undefined true'],
  'a primitive this': ['Number.prototype.me = function () { "use strict"; return typeof this; }; Number.prototype.boxed = function () { return typeof this; }; print($(1).me(), $(1).boxed())', 'number object'],
  'what is no function': ['const o = { a: {} }; o.a.b($(1))', 'throws TypeError: o.a.b is not a function'],
  'names what is no function': ['const f = 1; f($(2))', 'throws TypeError: f is not a function'],
  'arguments are evaluated before the callee is looked at': ['const f = 1; f((print("argument"), $(1)))', 'argument', 'throws TypeError: f is not a function'],
  'but the callee is read first': ['let f = () => "first"; print(f((f = () => "second", $(1))))', 'first'],
  'native functions': ['print([3, 1, 2].sort((a, b) => a - b), [1, 2].map((x) => x * 2), Array.from($("ab")))', '[1,2,3] [2,4] [a,b]'],
  'bound functions and proxies': ['function f(a) { return [this.v, a]; } print(f.bind({ v: 1 })($(2)), new Proxy(f, {}).call({ v: 3 }, 4))', '[1,2] [3,4]'],
  'new': ['function P(x) { this.x = x; } class C { constructor(...all) { this.all = all; } } print(new P($(1)).x, new C(...$([1, 2])).all, new (class { v = 3 })().v, new P instanceof P)', '1 [1,2] 3 true'],
  'new.target': ['function F() { return { target: new.target === F }; } print(new F().target, F().target, Reflect.construct(F, [], Array).target)', 'true false false'],
  'what is no constructor': ['const f = () => 1; new f($(1))', 'throws TypeError: f is not a constructor'],
  'methods are no constructors': ['const o = { m() {} }; new o.m()', 'throws TypeError: o.m is not a constructor'],
  'optional chains': ['const o = { a: { b() { return this.c; }, c: 5 } }; let u; print($(o)?.a?.b(), u?.a.b.c.d(), o.x?.(), o.a.b?.(), o?.["a"].c, u?.[$("never")])', '5 undefined undefined 5 5 undefined'],
  'an optional chain evaluates nothing after its end': ['let u = $(null); print(u?.[print("key")], u?.f(print("argument")), u?.a[print("key")].b)', 'undefined undefined undefined'],
  'parentheses end an optional chain': ['const o = { m() { return this === o; } }; print((o?.m)()); let u; print((u?.a).b)', 'true', "throws TypeError: Cannot read properties of undefined (reading 'b')"],
  'a parenthesised chain that ends early is no function': ['let u = $(undefined); (u?.a)()', 'throws TypeError: u?.a is not a function'],
  'chains that suspend': ['const o = { f: (v) => ({ g: () => v }) }; print(o?.f($(1)).g(), (o.x ?? o)?.f?.($(2))?.g(), $(o)?.f(3)?.[$("g")]())', '1 2 3'],
  'deleting through a chain': ['const o = { a: { b: 1 } }; let u; print(delete o?.a.b, delete u?.a.b, delete u?.[$("x")], "b" in o.a)', 'true true true false'],
  'tagged templates': ['const tag = (strings, ...values) => [strings.raw.join("|"), strings.join("|"), values]; print(tag`a${$(1)}\\n${2}c`)', '[a|\\n|c,a|\n|c,[1,2]]'],
  'the template object of a site is the same each time': ['const t = (s) => s; const f = () => t`a`; print(f() === f(), t`a` === t`a`, Object.isFrozen(f()), Object.isFrozen(f().raw))', 'true false true true'],
  'this of a tag': ['const o = { v: 1, tag() { return this.v; } }; print(o.tag`x${$(1)}`)', '1'],
  'direct eval sees local names': ['let local = $(1); print(eval("local + 1"), eval("var declared = 5; local"), declared)', '2 1 5'],
  'eval by another name sees none': ['let local = 1; const e = eval; print(e("typeof local"), (0, eval)($("typeof local")))', 'undefined undefined'],
  'a function that is called eval': ['{ const eval = (x) => `mine ${x}`; print(eval($("1 + 1"))); }', 'mine 1 + 1'],
  'eval of what is no string': ['print(eval($(5)), eval())', '5 undefined'],
  'function constructors': ['print(new Function("a", "b", "return a + b")($(1), 2), Function("return this")() === globalThis)', '3 true'],
});

test('with gives its object to calls as this', async () => {
  const lines = await runScript('var o = { v: 1, f() { return this === o; }, g: function () { return typeof this.v; } }; with (o) { print(f(), g()); print(eval("f()")) }');
  expect(lines).toEqual(['true number', 'true']);
});

test('a call deeper than the stack is a RangeError of the realm', async () => {
  expect(await runScript('function f() { return f() + 1; } try { f(); } catch (e) { print(e instanceof RangeError, e.message); }')).toEqual([
    'true Maximum call stack size exceeded',
  ]);
});

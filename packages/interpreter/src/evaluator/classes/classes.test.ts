import { runScript, testPrograms } from '../../test-support/programs';

testPrograms({
  'methods, accessors and statics': [
    'class A { constructor(x) { this.x = x; } get double() { return this.x * 2; } set double(v) { this.x = v / 2; } m() { return this.x; } static make(x) { return new A(x); } [$("computed")]() { return "c"; } } const a = A.make(3); a.double = 10; print(a.m(), a.double, a.computed(), Object.keys(A.prototype), A.name, A.length)',
    '5 10 c [] A 1',
  ],
  'computed keys in their order, once': [
    'const k = (x) => (print(x), x); class A { [k("a")] = 1; static [k("b")] = 2; [$(k("c"))]() {} static { print("block"); } } print(new A().a, A.b, new A().a)', 'a', 'b', 'c', 'block', '1 2 1',
  ],
  'fields': [
    'class A { a = 1; b = this.a + 1; c; ["d"] = () => this; static s = this.name; } const o = new A(); print(o.a, o.b, "c" in o, o.d() === o, A.s, $(0))', '1 2 true true A 0',
  ],
  'functions in fields take the name': ['const s = Symbol("s"); class A { f = () => {}; #g = class {}; [s] = function () {}; n() { return [this.f.name, this.#g.name, this[s].name]; } } print(new A().n(), $(0))', '[f,#g,[s]] 0'],
  'private fields, methods and accessors': [
    'class A { #f = 1; #m() { return this.#f; } get #a() { return this.#m() + 1; } set #a(v) { this.#f = v; } run() { this.#a = 5; this.#f++; return [this.#f, this.#m(), this.#a]; } static is(o) { return #f in o; } } print(new A().run(), A.is(new A()), A.is({}), $(0))',
    '[6,6,7] true false 0',
  ],
  'private static members': ['class A { static #f = 1; static #m() { return A.#f; } static run() { return A.#m() + this.#f; } } print(A.run(), $(0))', '2 0'],
  'private members of other objects': ['class A { #x; static get(o) { return o.#x; } } A.get($({}))', 'throws TypeError: Cannot read private member #x from an object whose class did not declare it'],
  'writing private members of other objects': ['class A { #x; static set(o) { o.#x = 1; } } A.set($({}))', 'throws TypeError: Cannot write private member #x to an object whose class did not declare it'],
  'private methods cannot be written': ['class A { #m() {} set() { this.#m = 1; } } $(new A()).set()', "throws TypeError: Private method '#m' is not writable"],
  'private accessors need both halves': ['class A { get #a() { return 1; } set #b(v) {} one() { this.#a = 1; } two() { return this.#b; } } try { new A().one(); } catch (e) { print(e.message); } $(new A()).two()', "'#a' was defined without a setter", "throws TypeError: '#b' was defined without a getter"],
  'each evaluation of a class has private names of its own': ['const make = () => class { #x = 1; static get(o) { return o.#x; } }; const A = make(), B = make(); print(A.get(new A())); B.get($(new A()))', '1', 'throws TypeError: Cannot read private member #x from an object whose class did not declare it'],
  'inheritance': [
    'class A { constructor(...args) { this.args = args; } m() { return "A"; } static s() { return "static"; } } class B extends $(A) { m() { return super.m() + "B"; } static s() { return super.s() + "B"; } } const b = new B(1, 2); print(b.args, b.m(), B.s(), b instanceof A, Object.getPrototypeOf(B) === A)',
    '[1,2] AB staticB true true',
  ],
  'super() binds this and then makes fields': ['class A { constructor() { print("A", "f" in this); } } class B extends A { f = print("field"); constructor() { print("before"); super(); print("after", "f" in this); } } new B(); $(0)', 'before', 'A false', 'field', 'after true'],
  'super() in an arrow function and in eval': ['class A {} class B extends A { constructor(how) { if (how) eval("super()"); else (() => super())(); this.ok = true; } } print(new B(true).ok, new B(false).ok, $(0))', 'true true 0'],
  'this before super()': ['class A {} class B extends A { constructor() { this.x = 1; } } new (B, $(B))()', "throws ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor"],
  'super() twice': ['class A {} class B extends A { constructor() { super(); super(); } } new ($(B))()', 'throws ReferenceError: Super constructor may only be called once'],
  'a derived constructor that returns': ['class A {} class B extends A { constructor(x) { super(); return x; } } print(new B({ own: 1 }).own, new B() instanceof B, $(0)); try { new B(null); } catch (e) { print(e instanceof TypeError); } new B(1)', '1 true 0', 'true', 'throws TypeError: Derived constructors may only return object or undefined'],
  'extends null': ['class A extends null { static s() { return 1; } } print(Object.getPrototypeOf(A.prototype), A.s(), $(0)); new A()', 'null 1 0', 'throws TypeError: Super constructor null of anonymous class is not a constructor'],
  'extends what is no constructor': ['class A extends $(1) {}', 'throws TypeError: Class extends value 1 is not a constructor or null'],
  'subclasses of built-ins': ['class L extends Array { last() { return this[this.length - 1]; } } const l = L.from([1, $(2)]); print(l.last(), l instanceof L, l.map((x) => x).last(), Array.isArray(l)); class E extends Error { constructor() { super("m"); } } print(String(new E()), new E() instanceof E)', '2 true 2 true', 'Error: m true'],
  'the name inside a class': ['let C = class D { static d = () => D; }; const d = C.d; C = null; print(d().name, typeof D, $(0))', 'D undefined 0'],
  'the name is uninitialized in the heritage': ['class C extends $(C) {}', "throws ReferenceError: Cannot access 'C' before initialization"],
  'a class is not called': ['class C {} $(C)()', "throws TypeError: Class constructors cannot be invoked without 'new'"],
  'new.target': ['class A { constructor() { print(new.target.name); } } class B extends A {} new B(); $(new A())', 'B', 'A'],
  'static blocks': ['class A { static x = 1; static { var y = this.x + 1; this.y = y; } static z = A.y + 1; } print(A.x, A.y, A.z, typeof y, $(0))', '1 2 3 undefined 0'],
  'source text': ['class A extends Object { static /* c */ m ( ) { } get g() { return 1; } } print(String(A)); print(String(A.m), $(0)); print(Object.getOwnPropertyDescriptor(A.prototype, "g").get)', 'class A extends Object { static /* c */ m ( ) { } get g() { return 1; } }', 'm ( ) { } 0', 'get g() { return 1; }'],
  'a class in a loop keeps its scope': ['const cs = []; for (let i = 0; i < 2; i++) cs.push(class { static #p = i; static get() { return this.#p; } }); print(cs.map((c) => c.get()), $(0))', '[0,1] 0'],
  'private fields on any object': ['class Base { constructor(o) { return o; } } class Stamp extends Base { #x = 1; static has(o) { return #x in o; } } const target = $([]); new Stamp(target); print(Stamp.has(target)); new Stamp(target)', 'true', 'throws TypeError: Cannot initialize #x twice on the same object'],
});

test('a default constructor passes its arguments on without iterating', async () => {
  const program = 'Array.prototype[Symbol.iterator] = () => { throw "iterated"; }; class A { constructor(a, b) { print(a, b); } } class B extends A {} new B(1, 2)';
  expect(await runScript(program)).toEqual(['1 2']);
});

test('fields are defined, not assigned', async () => {
  const program = 'class A { set x(v) { print("no"); } } class B extends A { x = 1; } print(Object.getOwnPropertyDescriptor(new B(), "x").value)';
  expect(await runScript(program)).toEqual(['1']);
});

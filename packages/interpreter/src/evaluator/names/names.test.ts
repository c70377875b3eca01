import { runScript, testPrograms } from '../../test-support/programs';

testPrograms({
  'of scopes further and further out': ['let a = $(1); { let b = 2; { let c = 3; (() => { let d = 4; (() => print(a, b, c, d, (a = 10, b = 20, c = 30)))(); })(); } print(a, b); }', '1 2 3 4 30', '10 20'],
  'captured by closures': ['const fs = []; for (let i = 0; i < 3; i++) fs.push(() => i++); print(fs.map((f) => f()), fs.map((f) => f()), $(1))', '[0,1,2] [1,2,3] 1'],
  'before their declaration': ['const read = () => late; $(1); read(); let late = 1;', "throws ReferenceError: Cannot access 'late' before initialization"],
  'parameters before their turn': ['const f = (a = b, b) => a; f(undefined, $(1))', "throws ReferenceError: Cannot access 'b' before initialization"],
  'that nobody declares': ['nobody', 'throws ReferenceError: nobody is not defined'],
  'globals': ['print(typeof Array, $(globalThis).Array === Array, undefined === void 0, NaN !== NaN)', 'function true true true'],
  'a sloppy assignment makes a global': ['made = $(1); print(made, globalThis.made, delete globalThis.made, typeof made)', '1 1 true undefined'],
  'a strict one does not': ['"use strict"; made = (print("right"), $(1))', 'right', 'throws ReferenceError: made is not defined'],
  'a global is resolved before the right side': ['"use strict"; made = (globalThis.made = 5, $(1))', 'throws ReferenceError: made is not defined'],
  'this in arrows': ['const o = { v: 1, m() { return [1].map(() => this.v); } }; print(o.m(), $(1))', '[1] 1'],
  'a function expression and its name': ['const f = function fact(n) { return n < 2 ? 1 : n * fact(n - 1); }; print(f($(5)))', '120'],
});

const scripts: Record<string, readonly [sourceText: string, ...lines: string[]]> = {
  'with reads, writes and deletes properties of its object': ['var x = 1, o = { x: 2, y: 3 }; with (o) { print(x, y); x = 5; y++; delete y; var z = 6; } print(o.x, x, "y" in o, z)', '2 3', '5 1 false 6'],
  'with honours unscopables': ['var x = 1; with ({ x: 2, [Symbol.unscopables]: { x: true } }) print(x)', '1'],
  'with asks again when it writes': [
    'var log = []; var o = new Proxy({ x: 1 }, { has(t, k) { if (k === "x") log.push("has"); return k in t; }, get(t, k) { if (k === "x") log.push("get"); return t[k]; }, set(t, k, v) { log.push("set"); t[k] = v; return true; }, '
    + 'getOwnPropertyDescriptor(t, k) { return Reflect.getOwnPropertyDescriptor(t, k); }, defineProperty(t, k, d) { return Reflect.defineProperty(t, k, d); } });'
    + 'with (o) { x = 2; } print(log.join(), o.x !== 1)', 'has,has,set true',
  ],
  'a property that goes away while the right side runs': ['var o = { x: 1 }; with (o) { x = (delete o.x, 2); } print(o.x)', '2'],
  'strict code finds it gone': [
    'var o = { x: 1 }; with (o) { (function () { "use strict"; try { x = (delete o.x, 2); } catch (e) { print(e.name, e.message); } })(); }', 'ReferenceError x is not defined',
  ],
  'typeof in with': ['with ({ a: 1 }) print(typeof a, typeof b)', 'number undefined'],
  'variables of eval can be deleted': ['(function () { eval("var v = 1"); print(v, delete v, typeof v); var own = 1; print(delete own); })()', '1 true undefined', 'false'],
  'variables of eval shadow outer ones': ['var v = "outer"; (function () { print(v); eval("var v = \'inner\'"); print(v, (() => v)()); })(); print(v)', 'outer', 'inner inner', 'outer'],
  'variables of strict eval stay inside': ['(function () { "use strict"; eval("var v = 1; v"); print(typeof v); })()', 'undefined'],
  'global lexical names stand before properties': ['globalThis.a = "property"; let b = 1; print(a); globalThis.b = 2; print(b)', 'property', '1'],
  'a global constant': ['const c = 1; try { c = 2; } catch (e) { print(e.message); } print(c, typeof globalThis.c)', 'Assignment to constant variable.', '1 undefined'],
  'an uninitialized global': ['try { late; } catch (e) { print(e.message); } try { late = 1; } catch (e) { print(e.message); } let late;', "Cannot access 'late' before initialization", "Cannot access 'late' before initialization"],
  'a global getter runs with the global object': ['Object.defineProperty(globalThis, "g", { get() { return this === globalThis; }, configurable: true }); print(g, delete g)', 'true true'],
  'the global this': ['print(this === globalThis, (() => this)() === globalThis, eval("this") === globalThis)', 'true true true'],
  'a derived constructor has no this before super()': [
    'class A extends Object { constructor() { try { this; } catch (e) { print(e.name); } const get = () => this; super(); print(get() === this); } } new A()', 'ReferenceError', 'true',
  ],
};

test.each(Object.entries(scripts))('%s', async (_name, [sourceText, ...lines]) => {
  expect(await runScript(sourceText)).toEqual(lines);
});

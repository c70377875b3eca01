import { testPrograms } from '../../test-support/programs';

const logging = 'const log = (name, value) => (print(name), value);';
/** An endless iterator that tells when it is asked for values and when it is closed. */
const endless = (next = 'return { value: ++n, done: false };', close = 'return {};') =>
  `let n = 0; const it = { [Symbol.iterator]() { return this; }, next() { ${next} }, return() { print("closed"); ${close} } };`;

testPrograms({
  'object patterns': ['const { a, b: c, ["d"]: e = $(5), ...rest } = { a: 1, b: 2, x: 3, y: 4 }; print(a, c, e, JSON.stringify(rest))', '1 2 5 {"x":3,"y":4}'],
  'defaults stand in for undefined alone': ['const { a = 1, b = $(2), c = 3 } = { a: null, b: undefined, c: 0 }; print(a, b, c)', 'null 2 0'],
  'a default that is not needed is not evaluated': ['const { a = print("no") } = { a: 1 }; const [b = $(print("no"))] = [2]; print(a, b)', '1 2'],
  'functions in defaults take the name': ['const { f = () => {}, g: h = class {} } = {}; const [k = function () {}] = [$(undefined)]; print(f.name, h.name, k.name)', 'f h k'],
  'keys, targets and values in their order': [
    `${logging} const o = {}; ({ [log("key", "k")]: log("target", o)[$(log("name", "p"))] = log("default", 1) } = { get k() { print("get"); } }); print(o.p)`,
    'key', 'target', 'name', 'get', 'default', '1',
  ],
  'numeric keys and rest': ['const { 1: a, [2]: b, ...rest } = { 1: $("x"), 2: "y", 3: "z" }; print(a, b, JSON.stringify(rest))', 'x y {"3":"z"}'],
  'of a primitive': ['const { length, [1]: c } = $("xyz"); const { toFixed } = 1; print(length, c, typeof toFixed)', '3 y function'],
  'of nothing': ['const { a } = $(undefined)', "throws TypeError: Cannot destructure property 'a' of 'undefined' as it is undefined."],
  'of nothing, empty': ['const {} = $(null)', "throws TypeError: Cannot destructure 'null' as it is null."],
  'array patterns': ['const [a, , b = $(3), [c] = [4], ...[d, ...e]] = [1, 2, undefined, undefined, 5, 6, 7]; print(a, b, c, d, e)', '1 3 4 5 [6,7]'],
  'of what is not iterable': ['const [a] = $({})', 'throws TypeError: object is not iterable'],
  'an iterator is closed that has more': [`${endless()} const [a, b = $(0)] = it; print(a, b)`, 'closed', '1 2'],
  'an iterator that is done is not closed': [`${endless('return { done: true };')} const [a = $(5), b] = it; print(a, b)`, '5 undefined'],
  'rest takes all': ['const [...all] = new Set([1, $(2), 3]); print(all, Array.isArray(all))', '[1,2,3] true'],
  'a throw in a default closes the iterator': [`${endless('return { done: false };')} try { const [a = $((() => { throw 1; })())] = it; } catch (e) { print(e); }`, 'closed', '1'],
  'such a throw outweighs one of closing': [`${endless('return { done: false };', 'throw 2;')} try { const [a = $((() => { throw 1; })())] = it; } catch (e) { print(e); }`, 'closed', '1'],
  'a throw of the iterator closes nothing': [`${endless('throw 3;')} try { const [a] = it; } catch (e) { print(e, $(0)); }`, '3 0'],
  'closing must give an object': [`${endless(undefined, 'return 1;')} const [a] = $(it)`, 'closed', 'throws TypeError: 1 is not an object'],
  'elements that are assigned evaluate their target first': [`${logging} ${endless('print("next"); return { value: 1, done: false };')} const o = {}; [log("target", o)[$("p")]] = it; print(o.p)`, 'target', 'next', 'closed', '1'],
  'assignment to private and super members': [
    'class A { set s(v) { print("super", v); } } class B extends A { #p; m(v) { [this.#p, super.s] = v; ({ x: this.#p = 7 } = {}); return this.#p; } } print(new B().m([1, $(2)]))', 'super 2', '7',
  ],
  'parameters': ['const f = ({ a, b = a }, [c] = [b], ...[d]) => [a, b, c, d]; print(f({ a: 1 }, undefined, $(4)))', '[1,1,1,4]'],
});

import { testPrograms } from '../../test-support/programs';

testPrograms({
  'blocks have their own names': ['let a = 1; { let a = $(2); print(a); } print(a)', '2', '1'],
  'a block that is entered again starts without values': [
    'for (let i = 0; i < 2; i++) { try { print(x); } catch (e) { print(e.message); } let x = $(i); }',
    "Cannot access 'x' before initialization", "Cannot access 'x' before initialization",
  ],
  'a captured name of a block is new at each entry': [
    'const fs = []; for (let i = 0; i < 3; i++) { let x = $(i); fs.push(() => x++); } print(fs.map((f) => f() + f()))', '[1,3,5]',
  ],
  'functions of a block are there at its start': ['{ print(f($(1))); function f(x) { return x + 1; } }', '2'],
  'of two functions in a block the last stays': ['{ print(f($(1))); function f() { return 1; } function f() { return 2; } }', '2'],
  'if': ['if ($(1)) print("then"); else print("else"); if ($(0)) print("then"); else print("else"); if (0) print("no")', 'then', 'else'],
  'while': ['let i = 0; while ($(i) < 3) { i++; if (i === 2) continue; print(i); } print("end")', '1', '3', 'end'],
  'do-while': ['let i = 0; do { print($(i)); } while (i++ < $(1)); do { break; } while (print("never"))', '0', '1'],
  'for': ['for (let i = $(0), n = 3; i < $(n); i += $(1)) { if (i === 1) continue; print(i); }', '0', '2'],
  'for without parts': ['let i = 0; for (;;) { if ($(i) > 2) break; i++; } print(i)', '3'],
  'each round of for has bindings of its own': [
    'const fs = []; for (let i = 0; i < 3; $(i++)) fs.push(() => i); print(fs.map((f) => f()))', '[0,1,2]',
  ],
  'a closure of the first part keeps the first bindings': [
    'let f; for (let i = 0, g = () => i; i < 2; i++) { f = g; $(0); } print(f())', '0',
  ],
  'a closure of the update sees the round that follows': [
    'const fs = []; for (let i = 0; i < 2; fs.push(() => i), i++) $(0); print(fs.map((f) => f()))', '[1,2]',
  ],
  'for-in': ['const o = { b: 1, a: 2, __proto__: { c: 3 } }; for (const k in $(o)) print(k); for (var v in null) print(v); print(v)', 'b', 'a', 'c', 'undefined'],
  'for-in over a primitive': ['for (const k in $("xy")) print(k)', '0', '1'],
  'for-in with a target': ['const o = {}; for (o[$("k")] in { p: 1, q: 2 }) print(o.k)', 'p', 'q'],
  'for-in with a pattern': ['for (const [first, second = $("none")] in { ab: 1, c: 2 }) print(first, second)', 'a b', 'c none'],
  'for-in closures': ['const fs = []; for (const k in { a: 1, b: 2 }) fs.push(() => $); var $ = 0; const gs = []; for (const k in { a: 1, b: 2 }) gs.push(() => k); print(gs.map((f) => f()))', '[a,b]'],
  'the names of a for-in head are uninitialized in its object': ['for (let o in o) $(1)', "throws ReferenceError: Cannot access 'o' before initialization"],
  'an initialiser in a for-in head': ['for (var x = 5 in {}) $(1); print(x)', '5'],
  'switch falls through': ['switch ($(2)) { case 1: print(1); case 2: print(2); case $(3): print(3); break; default: print("default"); }', '2', '3'],
  'switch with the default in the middle': [
    'const f = (x) => { const out = []; switch (x) { case 1: out.push(1); default: out.push("d"); case "1": out.push("s"); } return out; }; print(f(1), f("1"), f($(2)))',
    '[1,d,s] [s] [d,s]',
  ],
  'switch compares strictly': ['switch ($(NaN)) { case NaN: print("no"); break; case 0: print("no"); break; default: print("default"); } switch (-0) { case 0: print("zero"); }', 'default', 'zero'],
  'the tests of a switch run in order until one fits': [
    'const t = (x) => (print("test", x), x); switch (2) { case t(1): case t($(2)): case t(3): print("body"); }', 'test 1', 'test 2', 'body',
  ],
  'a switch has a scope': ['let x = "out"; switch ($(0)) { case 0: let x = "in"; print(x); } print(x)', 'in', 'out'],
  'labels': ['outer: for (let i = 0; i < 3; i++) { for (let j = 0; ; j++) { if (j === $(1)) continue outer; if (i === 2) break outer; print(i, j); } }', '0 0', '1 0'],
  'a labelled block': ['a: { b: { print($(1)); break a; } print("never"); } print("end")', '1', 'end'],
  'a label on a switch and on an if': ['x: switch ($(1)) { case 1: while (true) break x; } y: if (1) { break y; } print("end")', 'end'],
  'with': ['var o = { a: 1, b: undefined }; with ($(o)) { a = 2; var b = $(3); c = 4; } print(o.a, o.b, c)', '2 3 4'],
  'with of nothing': ['with ($(null)) {}', 'throws TypeError: Cannot convert undefined or null to object'],
  'with and what it hides': ['var x = 1; with ({ x: 2, [Symbol.unscopables]: { x: true } }) { print(x, $(1)); }', '1 1'],
  'throw': ['throw $(5)', 'throws 5'],
  'empty statements and debugger': [';;; debugger; {} print($(1))', '1'],
  'destructuring declarations': ['var { a = $(1), b: [c, ...d] } = { b: $("xyz") }; let [e] = [6], f; print(a, c, d, e, f)', '1 x [y,z] 6 undefined'],
  'a variable is resolved before its value': ['var o = { x: 1 }; with (o) { var x = (delete o.x, $(2)); } print(o.x, x)', '2 undefined'],
});

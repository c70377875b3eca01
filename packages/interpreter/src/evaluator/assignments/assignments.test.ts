import { testPrograms } from '../../test-support/programs';

testPrograms({
  'to names': ['let a = 1, b; b = a = $(2); print(a, b, (a = 5))', '2 2 5'],
  'compound, to names': ['let a = 10; a += $(5); a -= 1; a *= $(2); a /= 4; a %= $(4); a **= 2; a <<= $(3); a |= 1; a &= 0xff; a ^= 2; a >>= 1; a >>>= $(1); print(a)', '18'],
  'the old value is read before the right side runs': ['let a = 1; const f = () => { a = 100; return 1; }; a += f(); print(a); a += $(f()); print(a)', '2', '3'],
  'strings': ['let s = "a"; s += $("b"); s += 1; print(s)', 'ab1'],
  'to properties': ['const o = {}; o.a = $(1); o[$("b")] = $(2); o.c = o.d = 3; print(JSON.stringify(o))', '{"a":1,"b":2,"d":3,"c":3}'],
  'compound, to properties': ['const o = { a: 1, b: { c: 2 } }; o.a += $(5); o.b.c *= $(4); o[$("a")] -= 1; print(o.a, o.b.c)', '5 8'],
  'object, key, then value': [
    'const log = (name, value) => (print(name), value); const o = {}; log("object", o)[log("key", "k")] = log("value", $(1)); print(o.k)', 'object', 'key', 'value', '1',
  ],
  'logical': ['let a = null, b = 0, c = 1; a ??= $(1); b ||= $(2); c &&= $(3); print(a, b, c)', '1 2 3'],
  'logical ones that do not assign': [
    'const o = { get a() { return 1; }, set a(v) { print("set"); } }; o.a ??= $(2); o.a ||= 3; let z = 0; z &&= (print("evaluated"), $(1)); print(o.a, z)', '1 0',
  ],
  'logical, to properties': ['const o = { n: null }; o.n ??= $(5); o[$("m")] ||= 6; o.n &&= $(7); print(o.n, o.m)', '7 6'],
  'functions take the name': ['let f, g; f = () => 1; g ??= function () {}; (f.h) = () => 1; print(f.name, g.name, f.h.name === "", $(f).name)', 'f g true f'],
  'a name in parentheses names nothing': ['let f; (f) = () => 1; print(f.name === "", $(1))', 'true 1'],
  'classes take the name': ['let C; C = class {}; let D; D ||= class { static name = "own"; }; print(C.name, D.name, $(1))', 'C own 1'],
  'to patterns': ['let a, b, rest, o = {}; [a, b = $(5), ...rest] = [1, undefined, 3, 4]; ({ x: o.p, ["y"]: o[$("q")] = 9 } = { x: 7 }); print(a, b, rest, o.p, o.q)', '1 5 [3,4] 7 9'],
  'the value of a pattern assignment is the right side': ['let a; const source = [1]; print(([a] = $(source)) === source, a)', 'true 1'],
  'swapping': ['let a = 1, b = 2; [a, b] = [b, $(a)]; print(a, b)', '2 1'],
  'to a constant': ['const c = 1; c = (print("right"), $(2))', 'right', 'throws TypeError: Assignment to constant variable.'],
  'compound, to a constant': ['const c = 1; c += $(2)', 'throws TypeError: Assignment to constant variable.'],
  'updating a constant': ['const c = $(1); c++', 'throws TypeError: Assignment to constant variable.'],
  'before the declaration': ['early = $(1); let early;', "throws ReferenceError: Cannot access 'early' before initialization"],
  'to the name of the function itself': ['const f = function me() { me = 1; return typeof me; }; print(f(), $(1))', 'function 1'],
  'to the name of the function itself, strictly': ['const f = function me() { "use strict"; me = 1; }; $(f)()', 'throws TypeError: Assignment to constant variable.'],
  'to the name of a class inside it': ['class C { static change() { C = 1; } } $(C).change()', 'throws TypeError: Assignment to constant variable.'],
  'to a parameter that arguments shows': ['function f(a) { a = 2; arguments[0] += 10; a++; return [a, arguments[0]]; } print(f($(1)))', '[13,13]'],
});

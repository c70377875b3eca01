import { runScript } from '../../test-support/programs';

test.each<[string, string, ...string[]]>([
  ['become variables of the function', 'function f() { print(typeof g); { function g() {} } print(typeof g); } f()', 'undefined', 'function'],
  ['become variables of the script', 'print(typeof g); { function g() {} } print(typeof g, "g" in globalThis)', 'undefined', 'function true'],
  ['become variables of eval code', '(function () { eval("{ function g() {} }"); print(typeof g); })(); eval("{ function h() {} }"); print(typeof h)', 'function', 'function'],
  ['do not where the code is strict', '"use strict"; { function g() {} } print(typeof g)', 'undefined'],
  ['do not where a lexical name is in the way', 'function f() { let g = 1; { { function g() {} } } print(typeof g); } f()', 'number'],
  ['do not where a parameter has the name', 'function f(g) { { function g() {} } print(typeof g); } f(1)', 'number'],
  ['do not in place of the arguments object', 'function f() { { function arguments() {} } print(typeof arguments); } f()', 'object'],
  ['do not when they are generators or async', 'function f() { { function* g() {} async function a() {} } print(typeof g, typeof a); } f()', 'undefined undefined'],
  ['hand on the value that the block has then', 'function f() { { function g() { return 1; } g = 2; } print(typeof g); { g = 3; function g() {} } print(g); } f()', 'function', '3'],
  ['stand in branches too', 'function f() { if (true) function g() {} switch (1) { case 1: function h() {} } print(typeof g, typeof h); } f()', 'function function'],
])('function declarations in blocks %s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});

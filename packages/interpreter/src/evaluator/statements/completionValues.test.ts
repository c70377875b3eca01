import { runScript } from '../../test-support/programs';

test.each<[string, string]>([
  ['1; var x = 2;', '1'], ['1; let y = 2;', '1'], ['1; function f() {}', '1'], ['1; class C {}', '1'], ['1; ;;;', '1'], ['1; {}', '1'], ['1; { 2; }', '2'],
  ['1; if (false) 2;', 'undefined'], ['1; if (true) {}', 'undefined'], ['1; if (true) { 2; } else 3;', '2'],
  ['1; do { 2; } while (false)', '2'], ['1; do { } while (false)', 'undefined'], ['1; do { 2; continue; } while (false)', '2'], ['1; do { 2; break; } while (false)', '2'],
  ['1; while (false) ;', 'undefined'], ['1; var i = 0; while (i < 3) i++;', '2'],
  ['1; for (var j = 0; j < 2; j++) { j; }', '1'], ['1; for (;;) break;', 'undefined'], ['1; for (var k in { a: 1 }) { k; }', 'a'], ['1; for (k in {}) { 2; }', 'undefined'],
  ['1; for (var e of [5, 6]) { e; }', '6'], ['1; for (e of [5]) { 3; continue; }', '3'],
  ['1; switch (1) { case 1: 2; case 2: 3; }', '3'], ['1; switch (1) { case 1: break; }', 'undefined'], ['1; switch (1) {}', 'undefined'],
  ['1; try { 2; } finally { 3; }', '2'], ['1; try { throw 0; } catch (_) { }', 'undefined'], ['1; try { 2; throw 0; } catch (_) { 3; }', '3'], ['1; try { } finally { 3; }', 'undefined'],
  ['do { 1; try { 2; } finally { break; } } while (false)', 'undefined'], ['do { try { 2; } finally { 3; break; } } while (false)', '3'],
  ['1; a: { 2; break a; }', '2'], ['1; with ({}) { }', 'undefined'], ['1; with ({}) 2;', '2'],
  ['do { 1; if (true) { break; } } while (false)', 'undefined'], ['1; var [z] = [3];', '1'],
])('%s has the value %s', async (program, value) => {
  expect(await runScript(`print(eval(${JSON.stringify(program)}))`)).toEqual([value]);
});

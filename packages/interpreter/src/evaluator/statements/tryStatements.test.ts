import { testPrograms } from '../../test-support/programs';

testPrograms({
  'catch': ['try { throw $(1); } catch (e) { print(e, $(2)); }', '1 2'],
  'catch without a parameter': ['try { throw 1; } catch { print($("caught")); }', 'caught'],
  'catch with a pattern': ['try { throw { a: 1, b: [2] }; } catch ({ a, b: [c], d = $(4) }) { print(a, c, d); }', '1 2 4'],
  'a throw in catch': ['try { try { throw 1; } catch (e) { throw e + $(1); } } catch (e) { print(e); }', '2'],
  'errors that the engine makes': ['try { undefined.x; } catch (e) { print(e instanceof TypeError, $(e.message)); }', "true Cannot read properties of undefined (reading 'x')"],
  'finally comes last': ['const f = function () { try { return print("try"); } finally { print("finally"); } }; f(); try { $(0); } finally { print($("again")); }', 'try', 'finally', 'again'],
  'finally outweighs a throw': ['a: try { throw $(1); } finally { break a; } print("end")', 'end'],
  'finally outweighs a return': ['const f = () => { for (;;) { try { return 1; } finally { break; } } return 2; }; print(f(), $(1))', '2 1'],
  'a return in finally does not change what was returned': [
    'const f = () => { let x = 1; try { return x; } finally { x = 2; (() => { return 3; })(); } }; print(f(), $(0))', '1 0',
  ],
  'a return in a finally that another statement discards': [
    'const f = () => { try { return 1; } finally { a: try { return 2; } finally { break a; } } }; print(f(), $(0))', '1 0',
  ],
  'a throw passes by finally': ['try { try { throw 1; } finally { print($("finally")); } } catch (e) { print("caught", e); }', 'finally', 'caught 1'],
  'catch and finally': ['try { throw $(1); } catch (e) { print(e); } finally { print($(2)); } print(3)', '1', '2', '3'],
  'nested jumps': [
    'let out = []; for (let i = 0; i < 3; i++) { try { if (i === 1) continue; out.push($(i)); } finally { out.push("f"); if (i === 2) break; } } print(out)', '[0,f,f,2,f]',
  ],
  'a throw in finally': ['try { try { throw 1; } finally { throw $(2); } } catch (e) { print(e); }', '2'],
});

import { runScript } from '../../test-support/programs';

const scripts: Record<string, readonly [sourceText: string, ...lines: string[]]> = {
  'yield gives what next was called with': ['function* g() { print(yield 1, yield); return 3; } const it = g(); print(JSON.stringify([it.next("ignored"), it.next("a"), it.next("b"), it.next()]))',
    'a b', '[{"value":1,"done":false},{"done":false},{"value":3,"done":true},{"done":true}]'],
  'throw at a yield': ['function* g() { try { yield 1; } catch (e) { print("caught", e); return yield 2; } } const it = g(); it.next(); print(it.throw("x").value, it.next(5).value, it.next().done)', 'caught x', '2 5 true'],
  'return at a yield runs finally and no catch': [
    'function* g() { try { yield 1; } catch (e) { print("catch"); } finally { print("finally"); } print("never"); } const it = g(); it.next(); print(JSON.stringify(it.return(7)), it.next().done)', 'finally', '{"value":7,"done":true} true',
  ],
  'a finally block can yield again, and go on returning': ['function* g() { try { yield 1; } finally { yield 2; } } const it = g(); it.next(); print(it.return(7).value, JSON.stringify(it.next()))', '2 {"value":7,"done":true}'],
  'state of one activation is no other one\'s': ['function* g(a) { return [yield a, yield a + 1]; } const x = g(1), y = g(5); x.next(); y.next(); x.next("x1"); y.next("y1"); print(x.next("x2").value, y.next("y2").value)', '[x1,x2] [y1,y2]'],
  'recursion': ['function* walk(n) { if (n > 0) { yield* walk(n - 1); yield n; yield* walk(n - 1); } } print([...walk(3)])', '[1,2,1,3,1,2,1]'],
  'yield* hands result objects on as they are': [
    'const first = { value: 1, done: false, extra: true }; const inner = { [Symbol.iterator]() { return this; }, next(v) { print("next", v); return this.n++ ? { done: true, value: "end" } : first; }, n: 0 };'
    + 'function* g() { print(yield* inner); } const it = g(); print(it.next("lost") === first); it.next("kept")', 'next undefined', 'true', 'next kept', 'end',
  ],
  'yield* hands throw and return on': [
    'const inner = { [Symbol.iterator]() { return this; }, next: () => ({ value: 1, done: false }), throw(e) { print("throw", e); return { done: false, value: 2 }; }, return(v) { print("return", v); return { done: true, value: v + 1 }; } };'
    + 'function* g() { try { yield* inner; } finally { print("finally"); } } const it = g(); it.next(); print(it.throw("x").value, JSON.stringify(it.return(5)))', 'throw x', 'return 5', 'finally', '2 {"value":6,"done":true}',
  ],
  'yield* to an iterator without throw closes it': [
    'const inner = { [Symbol.iterator]() { return this; }, next: () => ({ done: false }), return() { print("closed"); return {}; } }; function* g() { yield* inner; } const it = g(); it.next(); try { it.throw(1); } catch (e) { print(e.name); }', 'closed', 'TypeError',
  ],
  'yield* of what is not iterable': ['function* g() { yield* 5; } try { g().next(); } catch (e) { print(e.name, e.message); }', 'TypeError 5 is not iterable'],
  'await': ['(async () => { print(await 1, await Promise.resolve(2), await { then(f) { f(3); } }); })()', '1 2 3'],
  'await of a rejection throws': ['(async () => { try { await Promise.reject(new Error("no")); } catch (e) { print(e.message); } })()', 'no'],
  'ticks of await are the standard\'s': [
    'const p = Promise.resolve(); const tick = (n) => { let q = p; for (let i = 1; i <= n; i++) q = q.then(() => print("tick", i)); return q; }; (async () => { print("start"); await 1; print("one"); await p; print("two"); })(); tick(3)',
    'start', 'one', 'tick 1', 'two', 'tick 2', 'tick 3',
  ],
  'async generators await what they yield': ['async function* g() { try { print(yield Promise.resolve(1)); yield Promise.reject("no"); } catch (e) { print("caught", e); } } (async () => { for await (const v of g()) print("got", v); })()', 'got 1', 'undefined', 'caught no'],
  'return in an async generator': ['async function* g() { try { yield 1; } finally { await 0; print("finally"); } } (async () => { const it = g(); await it.next(); print(JSON.stringify(await it.return(Promise.resolve(9)))); })()', 'finally', '{"value":9,"done":true}'],
  'yield* in async generators': ['async function* a() { print(yield 1); return "r"; } async function* b() { print(yield* a()); yield* [2, Promise.resolve(3)]; } (async () => { for await (const v of b()) print(v); })()', '1', 'undefined', 'r', '2', '3'],
  'top-level functions called while suspended': ['async function f(n) { return n ? (await f(n - 1)) + 1 : 0; } (async () => print(await f(50)))()', '50'],
};

test.each(Object.entries(scripts))('%s', async (_name, [sourceText, ...lines]) => {
  expect(await runScript(sourceText)).toEqual(lines);
});

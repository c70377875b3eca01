import { runScript, testPrograms } from '../../test-support/programs';

const counting = (close = 'return {};') => `let n = 0; const it = { [Symbol.iterator]() { return this; }, next() { return { value: ++n, done: n > 3 }; }, return() { print("closed"); ${close} } };`;

testPrograms({
  'values in order': [`${counting()} for (const x of $(it)) print(x)`, '1', '2', '3'],
  'break closes': [`${counting()} for (const x of it) { print(x); if ($(x) === 2) break; }`, '1', '2', 'closed'],
  'continue does not close': [`${counting()} for (const x of it) { if ($(x) === 2) continue; print(x); }`, '1', '3'],
  'continue of a loop around closes': [`outer: for (const y of [1, 2]) { ${counting()} for (const x of it) { if ($(x)) continue outer; } }`, 'closed', 'closed'],
  'return closes': [`${counting()} const f = () => { for (const x of it) return x; }; print(f(), $(0))`, 'closed', '1 0'],
  'a throw closes': [`${counting()} try { for (const x of it) { $(0); throw x; } } catch (e) { print(e); }`, 'closed', '1'],
  'a throw outweighs one of closing': [`${counting('throw "close";')} try { for (const x of it) { $(0); throw "body"; } } catch (e) { print(e); }`, 'closed', 'body'],
  'an error of closing outweighs a break': [`${counting('throw "close";')} try { for (const x of it) { $(0); break; } } catch (e) { print(e); }`, 'closed', 'close'],
  'a throw in the head closes': [`${counting()} try { for (const { a: { b } } of it) $(0); } catch (e) { print(e instanceof TypeError); }`, 'closed', 'true'],
  'closures': ['const fs = []; for (const x of [1, $(2)]) fs.push(() => x); print(fs.map((f) => f()))', '[1,2]'],
  'a target in the head': ['const o = {}; for (o[$("p")] of [1, 2]) print(o.p); let q; for ([q = $(3)] of [[]]) print(q); for (var v of "ab"); print(v)', '1', '2', '3', 'b'],
  'what is not iterable': ['const o = { p: 1 }; for (const x of o.p) $(0)', 'throws TypeError: o.p is not iterable'],
  'a result that is no object': ['for (const x of { [Symbol.iterator]: () => ({ next: () => 1 }) }) $(0)', 'throws TypeError: Iterator result 1 is not an object'],
  'next is looked up once': ['const it = { [Symbol.iterator]() { return this; }, n: 0, get next() { print("get"); return () => ({ value: $, done: ++this.n > 2 }); } }; var $ = 1; for (const x of it); print("end")', 'get', 'end'],
});

test.each<[string, string, ...string[]]>([
  ['awaits promises of a sync iterable', 'for await (const x of [1, Promise.resolve(2)]) print(x)', '1', '2'],
  ['uses the async iterator', 'for await (const x of { async *[Symbol.asyncIterator]() { yield 1; yield 2; } }) print(x)', '1', '2'],
  ['closes and awaits on break', 'for await (const x of { [Symbol.asyncIterator]() { return this; }, next: async () => ({ value: 1, done: false }), return: async () => (print("closed"), {}) }) { print(x); break; }', '1', 'closed'],
  ['closes a sync iterator whose value is rejected', 'const it = { [Symbol.iterator]() { return this; }, next: () => ({ value: Promise.reject("no"), done: false }), return() { print("closed"); return {}; } }; try { for await (const x of it); } catch (e) { print(e); }', 'closed', 'no'],
  ['lets a throw outweigh a rejection of closing', 'const it = { [Symbol.asyncIterator]() { return this; }, next: async () => ({ value: 1, done: false }), return: () => Promise.reject("close") }; try { for await (const x of it) throw "body"; } catch (e) { print(e); }', 'body'],
  ['wants an object from closing', 'const it = { [Symbol.asyncIterator]() { return this; }, next: async () => ({ value: 1, done: false }), return: () => 5 }; try { for await (const x of it) break; } catch (e) { print(e.message); }', '5 is not an object'],
  ['takes patterns and closures', 'const fs = []; for await (const [a, b = await 2] of [[1], [3, 4]]) fs.push(() => a + b); print(fs.map((f) => f()))', '[3,7]'],
])('for await %s', async (_what, body, ...lines) => {
  expect(await runScript(`(async () => { ${body} })()`)).toEqual(lines);
});

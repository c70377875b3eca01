import { runScript } from '../../test-support/programs';

test.each<[string, string, ...string[]]>([
  ['a stack disposes of the last first', 'const s = new DisposableStack(); s.defer(() => print("deferred")); s.adopt(1, (v) => print("adopted", v)); s.use({ [Symbol.dispose]() { print("used"); } }); print(s.disposed); s.dispose(); s.dispose(); print(s.disposed)', 'false', 'used', 'adopted 1', 'deferred', 'true'],
  ['a stack moves', 'const s = new DisposableStack(); s.defer(() => print("deferred")); const t = s.move(); print(s.disposed, t.disposed); s.dispose(); t[Symbol.dispose]()', 'true false', 'deferred'],
  ['a disposed stack takes nothing', 'const s = new DisposableStack(); s.dispose(); try { s.use(null); } catch (e) { print(e instanceof ReferenceError); }', 'true'],
  ['a stack collects errors', 'const s = new DisposableStack(); s.defer(() => { throw 1; }); s.defer(() => { throw 2; }); try { s.dispose(); } catch (e) { print(e instanceof SuppressedError, e.error, e.suppressed); }', 'true 1 2'],
  ['a stack can be used', '{ using s = new DisposableStack(); s.defer(() => print("deferred")); print("body"); }', 'body', 'deferred'],
  ['a stack can be inherited from', 'class S extends DisposableStack { m() { return this.disposed; } } const s = new S(); print(s.m(), s instanceof S, Object.prototype.toString.call(s))', 'false true [object DisposableStack]'],
  ['an async stack awaits', '(async () => { const s = new AsyncDisposableStack(); s.defer(async () => { await null; print("deferred"); }); s.use({ [Symbol.dispose]() { print("used"); } }); await s.disposeAsync(); print(s.disposed); })()', 'used', 'deferred', 'true'],
  ['an async stack rejects for other objects', 'AsyncDisposableStack.prototype.disposeAsync.call({}).catch((e) => print(e instanceof TypeError))', 'true'],
  ['iterators are disposed of by return', 'function* g() { try { yield 1; } finally { print("finally"); } } { using i = g(); i.next(); }', 'finally'],
  ['async iterators too', 'async function* g() { try { yield 1; } finally { print("finally"); } } (async () => { { await using i = g(); await i.next(); } print("end"); })()', 'finally', 'end'],
  ['the return of an async iterator gets no argument', 'const P = Object.getPrototypeOf(Object.getPrototypeOf((async function* () {}).prototype)); const i = { __proto__: P, return(...args) { print(args.length); return { done: true }; } }; i[Symbol.asyncDispose]().then(print); print(P[Symbol.asyncDispose].name, String(P[Symbol.asyncDispose]))', '0', '[Symbol.asyncDispose] function () { [native code] }', 'undefined'],
  ['SuppressedError is made with and without new', 'const e = SuppressedError(1, 2, "m"); print(e instanceof Error, e.error, e.suppressed, e.message, Object.keys(e), e.name, SuppressedError.length)', 'true 1 2 m [] SuppressedError 3'],
  ['built-ins look like built-ins', 'print(String(DisposableStack), String(DisposableStack.prototype.use), DisposableStack.prototype[Symbol.dispose] === DisposableStack.prototype.dispose, Symbol.dispose.description)', 'function DisposableStack() { [native code] } function use() { [native code] } true Symbol.dispose'],
])('%s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});

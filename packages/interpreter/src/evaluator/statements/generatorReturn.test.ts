import { runScript } from '../../test-support/programs';

test.each<[string, string, ...string[]]>([
  ['runs finally blocks and no catch', 'function* g() { try { yield 1; } catch (e) { print("no"); } finally { print("finally"); } } const i = g(); i.next(); print(JSON.stringify(i.return(7)))', 'finally', '{"value":7,"done":true}'],
  ['is outweighed by a return in finally', 'function* g() { try { yield 1; } finally { return 2; } } const i = g(); i.next(); print(JSON.stringify(i.return(7)))', '{"value":2,"done":true}'],
  ['is outweighed by a break in finally', 'function* g() { for (;;) { try { yield 1; } finally { break; } } yield 2; } const i = g(); i.next(); print(JSON.stringify(i.return(7)), JSON.stringify(i.next()))', '{"value":2,"done":false} {"done":true}'],
  ['waits for a yield in finally', 'function* g() { try { yield 1; } finally { yield 2; } } const i = g(); i.next(); print(i.return(7).value, i.next().value)', '2 7'],
  ['closes the iterators of loops', 'const it = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; }, return() { print("closed"); return {}; } }; function* g() { for (const x of it) yield x; } const i = g(); i.next(); print(i.return(7).value)', 'closed', '7'],
  ['becomes the error of closing', 'const it = { [Symbol.iterator]() { return this; }, next() { return { value: 1, done: false }; }, return() { throw "broken"; } }; function* g() { for (const x of it) yield x; } const i = g(); i.next(); try { i.return(7); } catch (e) { print(e); }', 'broken'],
  ['closes the iterator of a pattern', 'const it = { [Symbol.iterator]() { return this; }, next() { return { done: false }; }, return() { print("closed"); return {}; } }; function* g() { const [a = yield 1] = it; } const i = g(); i.next(); print(i.return(7).value)', 'closed', '7'],
  ['disposes of resources', 'function* g() { using r = { [Symbol.dispose]() { print("disposed"); } }; yield 1; } const i = g(); i.next(); print(i.return(7).value)', 'disposed', '7'],
])('a generator that is told to return %s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});

test.each<[string, string, ...string[]]>([
  ['keeps what it was sent over a yield in finally', 'async function* g() { try { yield 1; } finally { yield 2; } } (async () => { const i = g(); await i.next(); print((await i.return(7)).value, (await i.next()).value); })()', '2 7'],
  ['is outweighed by a return in finally', 'async function* g() { try { yield 1; } finally { return "done"; } } (async () => { const i = g(); await i.next(); print(JSON.stringify(await i.return(7))); })()', '{"value":"done","done":true}'],
  ['awaits in finally', 'async function* g() { try { yield 1; } finally { print(await "finally"); } } (async () => { const i = g(); await i.next(); print((await i.return(7)).value); })()', 'finally', '7'],
])('an async generator that is told to return %s', async (_what, program, ...lines) => {
  expect(await runScript(program)).toEqual(lines);
});

test('return awaits its operand inside the try block around it', async () => {
  const program = 'async function* g() { try { return Promise.reject("no"); } catch (e) { yield e; } } (async () => { for await (const x of g()) print(x); })()';
  expect(await runScript(program)).toEqual(['no']);
});

test.each([
  ['without statements around it', 'return 1;'],
  ['in a try block', 'try { return 1; } catch { } finally { }'],
  ['in a loop', 'for (const x of [1]) return x;'],
  ['in a catch clause', 'try { throw 1; } catch (e) { return e; } finally { }'],
])('return %s awaits its operand once', async (_where, body) => {
  const program = `async function* g() { ${body} }
    const log = []; const note = (name) => () => { log.push(name); };
    const ticks = Promise.resolve().then(note('tick 1')).then(note('tick 2')).then(note('tick 3'));
    g().next().then(({ value, done }) => { log.push(value, done); }); ticks.then(() => print(log))`;
  expect(await runScript(program)).toEqual(['[tick 1,tick 2,1,true,tick 3]']);
});

test('finally blocks run when the operand has been awaited, and can outweigh the return', async () => {
  const program = `async function* g() { try { return Promise.resolve(1).then(() => print('awaited')); } finally { print('finally'); yield 2; } }
    async function* other() { try { return 1; } finally { return await 3; } } async function* on() { for (;;) { try { return 1; } finally { break; } } yield 4; }
    (async () => { const i = g(); print((await i.next()).value, JSON.stringify(await i.next()));
      print(JSON.stringify(await other().next()), JSON.stringify(await on().next())); })()`;
  expect(await runScript(program)).toEqual(['awaited', 'finally', '2 {"done":true}', '{"value":3,"done":true} {"value":4,"done":false}']);
});

test('a return without an operand awaits nothing', async () => {
  const program = `async function* empty() {} async function* bare() { return; } async function* given() { return undefined; }
    const log = []; const note = (name) => () => { log.push(name); };
    Promise.resolve().then(note('tick 1')).then(note('tick 2')); empty().next().then(note('empty')); bare().next().then(note('bare'));
    const last = given().next().then(note('given')); last.then(() => print(log))`;
  expect(await runScript(program)).toEqual(['[tick 1,empty,bare,tick 2,given]']);
});

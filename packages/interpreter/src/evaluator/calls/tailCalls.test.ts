import { createAgent } from '../../createAgent';

const run = (source: string): unknown => {
  const agent = createAgent();
  return agent.runScript(`'use strict'; ${source}`, { realm: agent.createRealm(), id: 'test.js' });
};

describe('a hundred thousand calls in tail position take one frame', () => {
  test.each([
    ['return', 'function f(n) { return n === 0 ? "done" : f(n - 1); } f(100000)'],
    ['mutual recursion', 'function even(n) { return n === 0 || odd(n - 1); } function odd(n) { return n !== 0 && even(n - 1); } even(100000)'],
    ['an arrow', 'const f = (n) => n ? f(n - 1) : "done"; f(100000)'],
    ['methods', 'const o = { f(n) { return n ? this.f(n - 1) : "done"; } }; o.f(100000)'],
    ['many arguments', 'function f(n, a, b, c, d) { return n ? f(n - 1, a, b, c, d) : d; } f(100000, 1, 2, 3, "done")'],
    ['spread and rest', 'function f(n, ...rest) { return n ? f(n - 1, ...rest) : rest.length; } f(100000, 1, 2)'],
    ['nullish coalescing and comma', 'function f(n) { return undefined ?? (0, n ? f(n - 1) : "done"); } f(100000)'],
    ['an optional call', 'const o = { f(n) { return n ? o?.f(n - 1) : "done"; } }; o.f(100000)'],
    ['a tagged template', 'function f(n) { return n ? g(n - 1)`x` : "done"; } function g(n) { return () => f(n); } f(100000)'],
    ['a loop, a switch and a label', 'function f(n) { for (;;) { l: switch (n) { case 0: return "done"; default: return f(n - 1); } } } f(100000)'],
    ['a catch clause and a finalizer', 'function f(n) { if (!n) return "done"; try { throw 0; } catch { return g(n - 1); } } function g(n) { try { } finally { return f(n); } } f(100000)'],
  ])('%s', (_form, source) => {
    expect(['done', true, 2]).toContain(run(source));
  });
});

describe('what is no tail call keeps its frame', () => {
  test('inside try the exception of the callee is caught', () => {
    expect(run('function g() { throw 1; } function f() { try { return g(); } catch { return "caught"; } } f()')).toBe('caught');
  });

  test('a finalizer runs after the call', () => {
    expect(run('const log = []; function g() { log.push("g"); } function f() { try { return g(); } finally { log.push("f"); } } f(); log.join()')).toBe('g,f');
  });

  test('an iterator is closed after the call', () => {
    const source = `const log = []; const it = { [Symbol.iterator]() { return this; }, next: () => ({ done: false }), return() { log.push('closed'); return {}; } };
      function g() { log.push('g'); } function f() { for (const x of it) return g(); } f(); log.join()`;
    expect(run(source)).toBe('g,closed');
  });

  test('resources are disposed of after the call', () => {
    const source = `const log = []; function g() { log.push('g'); }
      function f() { using r = { [Symbol.dispose]() { log.push('disposed'); } }; return g(); } f(); log.join()`;
    expect(run(source)).toBe('g,disposed');
  });

  test('constructors judge what the call gives', () => {
    expect(run('class A { constructor() { return g(); } } class B extends A { constructor() { super(); return h(); } } function g() { return 1; } function h() { } new B() instanceof B')).toBe(true);
    expect(run('class A {} class B extends A { constructor() { super(); return g(); } } function g() { return 1; } try { new B(); } catch (e) { e.constructor.name; }')).toBe('TypeError');
  });

  test('sloppy functions have no tail calls: recursion ends in a RangeError', () => {
    const agent = createAgent();
    const source = 'function f(n) { return n === 0 ? "done" : f(n - 1); } try { f(1000000); } catch (e) { e instanceof RangeError; }';
    expect(agent.runScript(source, { realm: agent.createRealm(), id: 'test.js' })).toBe(true);
  });
});

test('values and this reach the function that is called in the end', () => {
  expect(run('const o = { x: 7, f(a, b) { return this.g(b, a); }, g(a, b) { return [this.x, a, b].join(); } }; o.f(1, 2)')).toBe('7,2,1');
});

test('a built-in in tail position is simply called', () => {
  expect(run('function f(list) { return Math.max(...list); } f([1, 3, 2])')).toBe(3);
});

test('an error in a function called in tail position is the guest\'s', () => {
  expect(run('function f() { return g(); } function g() { return null.x; } try { f(); } catch (e) { e instanceof TypeError; }')).toBe(true);
  expect(run('function f() { const notAFunction = 1; return notAFunction(); } try { f(); } catch (e) { e.message; }')).toBe('notAFunction is not a function');
});

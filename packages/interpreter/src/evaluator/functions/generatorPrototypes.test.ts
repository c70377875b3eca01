import { createAgent } from '../../createAgent';

const run = (source: string): unknown => {
  const agent = createAgent();
  return agent.runScript(source, { realm: agent.createRealm(), id: 'test.js' });
};

describe.each([['function*', 'Generator'], ['async function*', 'AsyncGenerator']])('%s with expressions among its parameters', (keyword, tag) => {
  test('its objects have the prototype that the function has after the parameters', () => {
    expect(run(`${keyword} g(a = g.prototype = null) {} const before = g.prototype; const object = g();
      Object.getPrototypeOf(object) !== before && Object.getPrototypeOf(object) === Object.getPrototypeOf(${keyword} () {}).prototype`)).toBe(true);
    expect(run(`const proto = {}; ${keyword} g(a = g.prototype = proto) {} Object.getPrototypeOf(g()) === proto`)).toBe(true);
  });

  test('looks like any other of its kind', () => {
    expect(run(`${keyword} g(a, b = 1) { yield a + b; } Reflect.ownKeys(g).join() + ' ' + g.length + ' ' + g.name`)).toBe('length,name,prototype 1 g');
    expect(run(`${keyword} g(a = 1) {} Object.prototype.toString.call(g) + Object.prototype.toString.call(g())`)).toBe(`[object ${tag}Function][object ${tag}]`);
    expect(run(`${keyword} g(a = 1) {} try { new g(); } catch (e) { e.name; }`)).toBe('TypeError');
    expect(run(`${keyword} g(a = 1) {} const { writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(g, 'prototype'); [writable, enumerable, configurable].join()`)).toBe('true,false,false');
  });
});

test('it runs, with this and arguments', () => {
  expect(run('function* g(a, b = a * 2) { const c = yield a + b; try { yield c + arguments.length; } finally { yield "end"; } } const it = g(1); [it.next().value, it.next(5).value, it.return().value, it.next().done].join()')).toBe('3,6,end,true');
  expect(run('const o = { x: 3, *g(a = this.x) { yield a; } }; [...o.g()].join()')).toBe('3');
});

import { createAgent } from '../../createAgent';
import { ModrecTermination } from '../../engineFailures';

test.each<[string, string]>([
  ['catch and finally', 'try { while (true) {} } catch (e) { print("caught"); } finally { print("finally"); }'],
  ['the iterator of a loop', 'for (const x of { [Symbol.iterator]() { return this; }, next: () => ({ done: false }), return() { print("closed"); return {}; } }) for (;;);'],
  ['the iterator of a pattern', 'var [a = (() => { for (;;); })()] = { [Symbol.iterator]() { return this; }, next: () => ({ done: false }), return() { print("closed"); return {}; } };'],
  ['resources', '{ using a = { [Symbol.dispose]() { print("disposed"); } }; do {} while (true); }'],
  ['a generator', 'function* g() { try { for (;;) yield 1; } finally { print("finally"); } } for (const x of g());'],
  ['initialisers of a class', 'class A { static a = (() => { for (;;); })(); static { print("block"); } }'],
])('an end that the engine makes passes by %s', (_what, program) => {
  const lines: unknown[] = [];
  const agent = createAgent({ stepBudget: 1000 });
  const realm = agent.createRealm({ globals: { print: (line: unknown) => { lines.push(line); } } });
  expect(() => agent.runScript(program, { realm, id: 'program.js' })).toThrow(ModrecTermination);
  expect(lines).toEqual([]);
});

import { createAgent } from '../../createAgent';
import { mapHost } from '../../host/mapHost';

async function result(sourceText: string): Promise<unknown> {
  const agent = createAgent({ host: mapHost({ main: sourceText }) });
  const { result } = (await agent.importModule('main', { realm: agent.createRealm() })) as { result: unknown };
  return JSON.stringify(result);
}

const select = 'function select(v) { switch (v) { case E.A: return "a"; case E.B: return "b"; case "c": return "c"; default: return "other"; } }';

const programs: Record<string, readonly [sourceText: string, expected: unknown]> = {
  'a frozen enumeration': [`const E = Object.freeze({ A: 1, B: -0 }); ${select} export const result = [1, 0, "c", "1", NaN].map(select);`, ['a', 'b', 'c', 'other', 'other']],
  'the first of two equal clauses wins': [`const E = Object.freeze({ A: 1, B: 1 }); ${select} export const result = [select(1)];`, ['a']],
  'an object that can change': [`const E = { A: 1, B: 2 }; ${select} const before = select(3); E.B = 3; export const result = [before, select(3), select(2)];`, ['other', 'b', 'other']],
  'a variable that gets another object': [`let E = Object.freeze({ A: 1, B: 2 }); ${select} const before = select(2); E = { A: 2, B: 1 }; export const result = [before, select(2)];`, ['b', 'a']],
  'getters are called, in order and no further than needed': [
    `const log = []; const E = Object.freeze({ get A() { log.push("A"); return 1; }, get B() { log.push("B"); return 2; } }); ${select} select(1); select(2); export const result = log;`, ['A', 'A', 'B'],
  ],
  'traps of a proxy are called': [
    `const log = []; const E = new Proxy(Object.freeze({ A: 1, B: 2 }), { get(t, k) { log.push(k); return t[k]; }, getOwnPropertyDescriptor() { log.push("own"); } }); ${select} select(2); export const result = log;`, ['A', 'B'],
  ],
  'a frozen NaN is no clause of NaN': [`const E = Object.freeze({ A: NaN, B: 2 }); ${select} export const result = [select(NaN), select(2)];`, ['other', 'b']],
  'a constant that is not there yet': [`let before; try { select(1); } catch (e) { before = e.name; } const E = Object.freeze({ A: 1, B: 2 }); ${select} export const result = [before, select(1)];`, ['ReferenceError', 'a']],
  'an inherited property can be hidden': [`const E = Object.create(Object.freeze({ A: 1, B: 2 })); ${select} const before = select(2); Object.defineProperty(E, "B", { value: 5 }); export const result = [before, select(2), select(5)];`, ['b', 'other', 'b']],
};

test.each(Object.entries(programs))('%s', async (_name, [sourceText, expected]) => {
  expect(await result(sourceText)).toBe(JSON.stringify(expected));
});

import { createAgent } from '../../createAgent';

// The function's own context has gone when [[Construct]] looks at what it has left.
test.each([
  ['return 1', 'TypeError'],
  ['return null', 'TypeError'],
  ['', 'ReferenceError'],
])('what is wrong with a derived constructor that does { %s } is an error of its caller\'s realm', (body, type) => {
  const agent = createAgent();
  const other = agent.createRealm();
  const Derived = agent.runScript(`(class extends Object { constructor() { ${body} } })`, { realm: other, id: 'other.js' });
  const realm = agent.createRealm({ globals: { Derived } });
  expect(agent.runScript(`try { new Derived(); } catch (e) { e.constructor === ${type}; }`, { realm, id: 'main.js' })).toBe(true);
});

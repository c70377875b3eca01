import { createAgent } from '@modrec/interpreter';

/** Each runs until the stack is used up, and counts how deep it got in `n`. */
const shapes: Readonly<Record<string, string>> = {
  'a function': 'function f() { n++; return f() + 1; } f();',
  'an arrow': 'const f = () => { n++; f(); }; f();',
  'many arguments': 'function f(...args) { n++; return f(...args, 1); } f();',
  'a method': 'const o = { m() { n++; return this.m() + 1; } }; o.m();',
  'a private method': 'class A { #m() { n++; this.#m(); } run() { this.#m(); } } new A().run();',
  'a getter': 'const o = { get m() { n++; return this.m + 1; } }; o.m;',
  'a setter': 'const o = { set m(v) { n++; this.m = v; } }; o.m = 1;',
  'a get trap': 'const o = new Proxy({}, { get(t, key, r) { n++; return r[key]; } }); o.m;',
  'a has trap': `const o = new Proxy({}, { has(t, key) { n++; return key in o; } }); 'a' in o;`,
  'an ownKeys trap': 'const o = new Proxy({}, { ownKeys() { n++; return Reflect.ownKeys(o); } }); Object.keys(o);',
  'an apply trap': 'const o = new Proxy(function () {}, { apply() { n++; return o(); } }); o();',
  'a construct trap': 'const O = new Proxy(function () {}, { construct() { n++; return new O(); } }); new O();',
  'a chain of proxies': 'let o = {}; for (; n < 1e5; n++) o = new Proxy(o, {}); o.x;',
  toString: `const o = { toString() { n++; return '' + o; } }; '' + o;`,
  valueOf: 'const o = { valueOf() { n++; return o * 2; } }; o * 2;',
  '@@toPrimitive': 'const o = { [Symbol.toPrimitive]() { n++; return `${o}`; } }; `${o}`;',
  '@@hasInstance': 'const C = { [Symbol.hasInstance]() { n++; return 1 instanceof C; } }; 1 instanceof C;',
  '@@iterator': 'const o = { [Symbol.iterator]() { n++; return [...o]; } }; [...o];',
  'a sort callback': 'const f = () => { n++; [1, 2].sort(f); return 0; }; f();',
  'a map callback': 'const f = () => { n++; [1].map(f); }; f();',
  'a replace callback': `const f = () => { n++; return 'a'.replace('a', f); }; f();`,
  'a reviver': `const f = () => { n++; return JSON.parse('[1]', f); }; f();`,
  toJSON: 'const o = { toJSON() { n++; return JSON.stringify(o); } }; JSON.stringify(o);',
  'a generator': 'function* f() { n++; yield* f(); } [...f()];',
  'a generator in a loop': 'function* f() { n++; for (const x of f()) yield x; } f().next();',
  'a destructuring default': 'const f = ({ a = (n++, f({})) } = {}) => a; f();',
  'a parameter default': 'const f = (a = (n++, f())) => a; f();',
  'a tagged template': 'const f = () => { n++; return f`x${1}`; }; f`y`;',
  'a constructor': 'class A { constructor() { n++; new A(); } } new A();',
  'a derived constructor': 'class A { constructor() { n++; new B(); } } class B extends A { constructor() { super(); } } new B();',
  'a field': 'class A { x = (n++, new A()); } new A();',
  'a static block': 'const f = () => { n++; class A { static { f(); } } }; f();',
  'a computed key': 'const f = () => { n++; return { [f()]: 1 }; }; f();',
  'Reflect.construct': 'function F() { n++; Reflect.construct(F, []); } new F();',
  'Reflect.apply': 'const f = () => { n++; Reflect.apply(f, null, []); }; f();',
  'a bound function': 'const f = () => { n++; bound(); }; const bound = f.bind(); f();',
  'direct eval': `const f = () => { n++; eval('f()'); }; f();`,
  'indirect eval': `globalThis.f = () => { n++; (0, eval)('f()'); }; f();`,
  'new Function': `globalThis.f = () => { n++; new Function('f()')(); }; f();`,
  'finally blocks': 'const f = () => { try { n++; f(); } finally { n; } }; f();',
  'catch clauses': 'const f = () => { try { n++; f(); } catch (error) { throw error; } }; f();',
  'with': `const f = new Function('scope', 'with (scope) { add(); self(scope); }'); f({ add() { n++; }, self: f });`,
  'the message of an error': 'class E extends Error { get message() { n++; return String(this); } } String(new E());',
  prepareStackTrace: 'try { Error.prepareStackTrace = () => { n++; return f(); }; const f = () => new Error().stack + f(); f(); } finally { delete Error.prepareStackTrace; }',
  'a finally block in a callback': 'const f = () => { n++; [1].map(() => { try { f(); } finally { } }); }; f();',
};

const agent = createAgent();
const realm = agent.createRealm();

it.each(Object.entries(shapes))('%s: a RangeError of the guest, again and again', (_what, program) => {
  const sourceText = `(() => { let n = 0; try { ${program} } catch (error) { return [error instanceof RangeError, error.message].join(); } })()`;
  for (let i = 0; i < 2; i++) expect(agent.runScript(sourceText, { realm, id: 'main.js' })).toBe('true,Maximum call stack size exceeded');
  // The agent is as good as new: nothing is left on its stack.
  expect(agent.executionContextStack.depth).toBe(0);
  expect(agent.runScript('new Error("x").stack', { realm, id: 'after.js' })).toBe('Error: x\n    at after.js:1:1');
});

it('rejects the promise of the async function that had no room', async () => {
  await expect(agent.runScript('async function f() { await f(); } f().then(() => "ended", (error) => error instanceof RangeError)', { realm, id: 'main.js' })).resolves.toBe(true);
});

it('leaves what does not catch it with the same RangeError', () => {
  let thrown: unknown;
  try {
    agent.runScript('function f() { f(); } f()', { realm, id: 'main.js' });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).not.toBeInstanceOf(Error);
  expect(agent.describeError(thrown)).toMatchObject({ name: 'RangeError', message: 'Maximum call stack size exceeded' });
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAgent } from '../../createAgent';
import { testPrograms } from '../../test-support/programs';

// Functions stand around the calls whose names none of them uses: the names further out must be found all the same.
testPrograms({
  'a name from beyond a function of which nothing is used': [
    'const far = $(1); const middle = (own) => { const mine = own; return () => far + 1; }; print(middle(5)())', '2',
  ],
  'names from beyond two of them, and from between': [
    'const far = $(1); const f = (a) => { const g = (b) => { const h = (c) => () => far + a; return h(b); }; return g(a); }; print(f(5)())', '6',
  ],
  'a function in a block, where the block has the name or the function has it': [
    'const f = (a) => { { let b = 2; const g = () => 1; const h = () => b; const i = () => a; print(g(), h(), i()); } }; f($(3))', '1 2 3',
  ],
  'this and arguments of the function around an arrow': [
    'function f() { const a = () => this.x, b = () => arguments.length, c = () => 1; print(a(), b(), c(), new.target); } f.call({ x: $(4) }, 1, 2)', '4 2 1 undefined',
  ],
  'super in an arrow': ['const o = { __proto__: { m() { return 1; } }, m(own) { return () => super.m() + 1; } }; print(o.m($(0))())', '2'],
  'the own name of a function expression': ['const f = function own(n) { return (() => (n === 0 ? 0 : own(n - 1)))(); }; print(f($(3)))', '0'],
  'direct eval in a function inside': ['const f = (a) => () => eval("a"); const g = (a) => () => () => eval("a + 1"); print(f($(1))(), g(2)()())', '1 3'],
  'functions in parameters, and private names': [
    'const f = (a, b = () => 7, d = () => a) => () => b() + d(); class C { #x = 1; m(own) { return () => (o) => o.#x; } } const c = new C(); print(f($(1))(), c.m(2)()(c))', '8 1',
  ],
});

test('a function keeps nothing alive of a call of which it names nothing', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const agent = createAgent();
  const realm = agent.createRealm();
  const [kept, needless, needed] = agent.runScript(
    `const make = (big) => [() => 1, new WeakRef(big)], hold = (big) => [() => big, new WeakRef(big)];
    const [one, first] = make({}), [two, second] = hold({});
    [[one, two], first, second]`,
    { realm, id: 'main.js' },
  ) as [unknown, WeakRef<object>, WeakRef<object>];
  return new Promise<void>((resolve) => { setTimeout(resolve, 0); }).then(() => {
    collectGarbage();
    expect(needless.deref()).toBeUndefined();
    expect(needed.deref()).toBeDefined();
    expect(kept).toHaveLength(2);
  });
});

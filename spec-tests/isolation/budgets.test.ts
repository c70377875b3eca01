import { createAgent, mapHost, ModrecTermination } from '@modrec/interpreter';

/** Programs without an end. */
const endless: Readonly<Record<string, string>> = {
  'a loop': 'for (;;);',
  'a loop that catches': 'for (;;) try { for (;;); } catch {} finally { n++; }',
  'a loop in a callback': '[1].map(() => { for (;;); });',
  'a loop in a getter': '({ get x() { for (;;); } }).x;',
  'a loop in a trap': 'new Proxy({}, { get() { for (;;); } }).x;',
  'a loop in a generator': 'function* f() { for (;;) yield; } for (const x of f());',
  'a loop in eval': `eval('for (;;);');`,
  'a loop in new Function': `new Function('for (;;);')();`,
  'a loop over a generator, through a built-in': 'function* f() { for (;;) yield 1; } Array.from(f());',
  'recursion that catches': 'const f = () => { for (;;) try { f(); } catch {} }; f();',
  'a loop in toString': '`${{ toString() { for (;;); } }}`;',
  'a loop in prepareStackTrace': 'Error.prepareStackTrace = () => { for (;;); }; new Error().stack;',
  'a loop in the name of an error': 'class E extends Error { get name() { for (;;); } } new E().stack;',
};

const limits = [['step budget', { stepBudget: 20_000 }, 'step-budget-exceeded'], ['time limit', { timeLimit: 50 }, 'time-limit-exceeded']] as const;

describe.each(limits)('the %s', (_limit, options, code) => {
  it.each(Object.entries(endless))('ends %s, and the agent goes on', (_what, program) => {
    const agent = createAgent(options);
    const realm = agent.createRealm();
    expect(codeOf(() => agent.runScript(`let n = 0; ${program}`, { realm, id: 'main.js' }))).toBe(code);
    expect(agent.executionContextStack.depth).toBe(0);
    expect(atLast(() => agent.runScript('delete Error.prepareStackTrace; { let sum = 0; for (let i = 0; i < 10; i++) sum += i; sum }', { realm, id: 'after.js' }))).toBe(45);
  });

  it.each([
    ['of async functions', 'const f = async () => { for (;;) await 0; }; await f();'],
    ['of reactions', 'const f = () => Promise.resolve().then(f); await f();'],
    ['of async generators', 'async function* f() { for (;;) yield 1; } for await (const x of f());'],
    ['at the top level', 'for (;;) await 0;'],
  ])('ends an endless chain of jobs %s', async (_what, program) => {
    const agent = createAgent({ ...options, host: mapHost({ 'main.js': program }) });
    await expect(agent.importModule('main.js', { realm: agent.createRealm() })).rejects.toMatchObject({ code });
  });
});

/** What the program below costs on every host and every machine. */
const STEPS = 223;

it('counts the same on every host', () => {
  const program = `
    let calls = 0;
    class A { #x = 0; get x() { return this.#x++; } static make() { return new A(); } }
    function* numbers() { for (let i = 0; i < 20; i++) yield i; }
    const tag = (strings, ...values) => values.length;
    for (const x of numbers()) { calls += A.make().x; [3, 1, 2].map((y) => y + x); tag\`a\${x}b\`; try { null.x; } catch { calls++; } }
    do { calls--; } while (calls > 0);
    for (const key in { a: 1, b: 2 }) calls++;`;
  expect(stepsOf(program)).toBe(STEPS);
});

/** The smallest budget under which the program ends. */
function stepsOf(program: string): number {
  let low = 1;
  let high = 10_000;
  while (low < high) {
    const middle = (low + high) >> 1;
    const agent = createAgent({ stepBudget: middle });
    if (codeOf(() => agent.runScript(program, { realm: agent.createRealm(), id: 'main.js' })) === undefined) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What a short run gives. On a busy machine a process may stand still for longer than a time limit, which ends the shortest run, too; so it has some tries. */
function atLast(run: () => unknown): unknown {
  for (let tries = 0; tries < 20; tries++) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof ModrecTermination && error.code === 'time-limit-exceeded')) throw error;
    }
  }
  return run();
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof ModrecTermination) return error.code;
    throw error;
  }
}

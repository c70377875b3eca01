/** Await is the host realm's: interpreted bodies are driven by native async functions, so ticks and order are the host's own. */
import { inEngine, natively } from './sameOrder';

/** Three chains of jobs beside the program show in which tick each of its lines ran. */
const ticks = `
  const tick = (name, n) => { let p = Promise.resolve(); for (let i = 1; i <= n; i += 1) p = p.then(() => log(name + i)); };
`;

const programs: Readonly<Record<string, string>> = {
  'a value takes one tick': `tick('t', 4); (async () => { log('before'); log(await 1); log('after'); })(); log('caller');`,
  'a native promise takes one tick': `tick('t', 4); (async () => { log(await Promise.resolve('value')); })();`,
  'a thenable takes three': `tick('t', 6); (async () => { log(await { then(resolve) { log('then called'); resolve('value'); } }); })();`,
  'a promise of a subclass is adopted': `
    class Sub extends Promise {}
    tick('t', 6); (async () => { log(await Sub.resolve('value')); })();`,
  'the constructor of the awaited promise is read once': `
    const promise = Promise.resolve('value');
    Object.defineProperty(promise, 'constructor', { get() { log('constructor read'); return Promise; } });
    (async () => { log(await promise); })();`,
  'a patched then of a native promise is not called': `
    const promise = Promise.resolve('value');
    promise.then = () => log('patched then');
    (async () => { log(await promise); })();`,
  'a throwing constructor getter throws in the function': `
    const promise = Promise.resolve();
    Object.defineProperty(promise, 'constructor', { get() { throw new Error('constructor'); } });
    (async () => { try { await promise; } catch (error) { log('caught', error); } })();`,
  'a rejection throws at the await': `
    tick('t', 3);
    (async () => { try { await Promise.reject(new TypeError('no')); } catch (error) { log(error); } finally { log(await 'in finally'); } })();`,
  'two functions take turns': `
    const f = async (name) => { for (let i = 0; i < 3; i += 1) { log(name, i); await null; } return name; };
    f('a').then((x) => log('done', x)); f('b').then((x) => log('done', x)); log('sync end');`,
  'returning a promise takes more ticks than returning a value': `
    tick('t', 5);
    (async () => Promise.resolve())().then(() => log('promise')); (async () => 1)().then(() => log('value'));
    (async () => await Promise.resolve())().then(() => log('awaited'));`,
  'for await over promises and over an async generator': `
    tick('t', 12);
    async function* source() { yield 1; yield Promise.resolve(2); try { yield 3; } finally { log('closed'); } }
    (async () => {
      for await (const x of [Promise.resolve('a'), 'b']) log(x);
      for await (const x of source()) { log(x); if (x === 3) break; }
      log('end');
    })();`,
  'await in an argument, an initialiser and a template': `
    (async () => {
      const f = (a, b = 'default') => a + b;
      log(f(await 1, await 2)); const { x = await 'initial' } = {}; log(x); log(\`\${await 'part'}!\`);
    })(); log('caller');`,
  'await in nested async functions': `
    tick('t', 8);
    const inner = async () => { await null; log('inner'); return 'result'; };
    (async () => { log(await inner()); log(await (async () => await inner())()); })();`,
};

it.each(Object.entries(programs))('Await: %s', async (_name, program) => {
  const source = `${ticks}${program}`;
  const expected = await natively(source);
  expect(expected.length).toBeGreaterThan(0);
  expect(await inEngine(source)).toEqual(expected);
});

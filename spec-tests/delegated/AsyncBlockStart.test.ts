/**
 * AsyncBlockStart is the host realm's: a module body with top-level await runs as the body of a native async function does. What a
 * module must log is what the same body logs as an async function.
 */
import { modulesInEngine, natively } from './sameOrder';

const bodies: Readonly<Record<string, string>> = {
  'runs at once up to its first await': `log('start'); await null; log('resumed'); await null; log('end');`,
  'fulfils with undefined': `log('start'); await 1;`,
  'rejects with what it throws before the first await': `log('start'); if (true) throw new TypeError('early'); await null;`,
  'rejects with what it throws after an await': `await null; log('resumed'); throw new RangeError('late');`,
  'rejects with a rejected promise it awaits': `await Promise.reject('reason'); log('never');`,
  'goes on after a rejection it catches': `try { await Promise.reject('reason'); } catch (error) { log('caught', error); } log('end');`,
  'awaits in a loop': `for (const x of [1, 2, 3]) log(await x); log('end');`,
  'iterates asynchronously': `for await (const x of [Promise.resolve('a'), 'b']) log(x);`,
};

it.each(Object.entries(bodies))('AsyncBlockStart: a module %s', async (_name, body) => {
  const expected = await natively(`
    (async () => { ${body} })().then(() => log('fulfilled'), (reason) => log('rejected', reason));
    log('evaluate returned');
  `);
  expect(await modulesInEngine({ 'main.js': body }, 'main.js')).toEqual(expected);
});

it('AsyncBlockStart: the caller of a module graph goes on while a dependency awaits', async () => {
  const log = await modulesInEngine(
    {
      'main.js': `import './slow.js'; import './quick.js'; log('main');`,
      'slow.js': `log('slow starts'); await null; log('slow ends');`,
      'quick.js': `log('quick');`,
    },
    'main.js',
  );
  expect(log).toEqual(['slow starts', 'quick', 'evaluate returned', 'slow ends', 'main', 'fulfilled']);
});

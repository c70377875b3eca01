/**
 * RunSuspendedContext and RunCallerContext are the host realm's: suspending and resuming a body is what native generators and async
 * functions do. What shows is which code goes on, and which module is active when a body is resumed.
 */
import { inEngine, modulesInEngine, natively } from './sameOrder';

const programs: Readonly<Record<string, string>> = {
  'RunCallerContext: the caller goes on where the body is suspended': `
    const f = async () => { log('in'); await null; log('resumed'); };
    log('before'); f(); log('after');`,
  'RunCallerContext: through several frames': `
    const inner = async () => { log('inner'); await null; log('inner resumed'); };
    const outer = async () => { log('outer'); const p = inner(); log('outer goes on'); await p; log('outer resumed'); };
    outer(); log('caller');`,
  'RunSuspendedContext: a body is resumed with the value, and its result is not seen by the resumer': `
    const f = async () => { log(await 'value'); return 'ignored'; };
    f(); Promise.resolve().then(() => log('job after'));`,
  'RunSuspendedContext: a body is resumed with a throw': `
    const f = async () => { try { await Promise.reject('reason'); } catch (reason) { log('thrown', reason); } };
    f(); log('caller');`,
  'RunSuspendedContext and RunCallerContext: a generator and its caller take turns': `
    function* g() { log('start'); log('sent', yield 1); try { yield 2; } catch (error) { log('thrown', error); } finally { log('finally'); } return 3; }
    const it = g(); log(it.next().value); log(it.next('x').value); log(it.throw('y').value); log(it.next().done);`,
  'RunSuspendedContext: an async generator queues requests': `
    async function* g() { for (let i = 0; ; i += 1) log('sent', yield i); }
    const it = g(); for (const x of ['a', 'b', 'c']) it.next(x).then(({ value }) => log('got', value));
    it.return('end').then(({ value, done }) => log(value, done)); log('caller');`,
};

it.each(Object.entries(programs))('%s', async (_name, program) => {
  const expected = await natively(program);
  expect(expected.length).toBeGreaterThan(0);
  expect(await inEngine(program)).toEqual(expected);
});

it('RunSuspendedContext: a resumed body is in its own module again', async () => {
  const body = (name: string): string => `
    import './x.js';
    const before = await import('./x.js');
    log('${name}', before.where);
    await null;
    const after = await import('./x.js');
    log('${name}', after.where, before === after);
  `;
  const log = await modulesInEngine(
    {
      'main.js': `import './a/main.js'; import './b/main.js';`,
      'a/main.js': body('a'),
      'a/x.js': `export const where = 'a/x.js';`,
      'b/main.js': body('b'),
      'b/x.js': `export const where = 'b/x.js';`,
    },
    'main.js',
  );
  expect([...log].sort()).toEqual(['a a/x.js', 'a a/x.js true', 'b b/x.js', 'b b/x.js true', 'evaluate returned', 'fulfilled']);
  expect(log.indexOf('a a/x.js')).toBeLessThan(log.indexOf('a a/x.js true'));
});

import { createAgent } from '@modrec/interpreter';
import { runScript } from './runScript';

/** Runs a script that ends with a promise, and gives what the promise is fulfilled with. */
const settled = async (sourceText: string, globals: Readonly<Record<string, unknown>>): Promise<unknown> => runScript(sourceText, globals);

class HostError extends Error {
  override readonly name = 'HostError';
}

describe('a function of the host', () => {
  const failing = (error: unknown) => ({ fail: () => { throw error; } });

  it.each([
    [new TypeError('no'), 'TypeError,no,true,true'],
    [new RangeError('no'), 'RangeError,no,true,true'],
    [new HostError('no'), 'Error,no,false,true'],
  ])('throws %s as an error of the realm', (error, expected) => {
    expect(runScript(
      `try { fail(); } catch (error) { [error.name, error.message, error instanceof globalThis[error.name] && error.name !== 'Error', error instanceof Error].join() }`,
      failing(error),
    )).toBe(expected);
  });

  it('throws any other value as it is', () => {
    const value = { code: 1 };
    expect(runScript('try { fail(); } catch (error) { error }', failing(value))).toBe(value);
    expect(runScript('try { fail(); } catch (error) { error }', failing('text'))).toBe('text');
  });

  it('throws with the guest stack', () => {
    expect(runScript(`function f() { fail(); }\ntry { f(); } catch (error) { error.stack }`, failing(new TypeError('no'))))
      .toBe('TypeError: no\n    at f (main.js:1:16)\n    at main.js:2:7');
  });

  it('is told apart by the details of what the guest lets through', () => {
    const agent = createAgent();
    const thrown = new HostError('no');
    const realm = agent.createRealm({ globals: failing(thrown) });
    let error: unknown;
    try {
      agent.runScript('fail()', { realm, id: 'main.js' });
    } catch (caught) {
      error = caught;
    }
    expect(agent.describeError(error)).toMatchObject({ name: 'Error', message: 'no', code: 'host-function-threw' });
    expect(agent.errorDetails.get(error as object)?.cause).toBe(thrown);
  });

  it('rejects as it throws', async () => {
    expect(await settled(`(async () => { try { await fail(); } catch (error) { return [error.name, error instanceof TypeError].join(); } })()`, {
      fail: async () => Promise.reject(new TypeError('no')),
    })).toBe('TypeError,true');
  });

  it('gives promises of the realm', async () => {
    expect(await settled('const p = later(); p.then((value) => [value, p instanceof Promise].join())', { later: async () => Promise.resolve(1) })).toBe('1,true');
  });

  it('lets guest throws pass', () => {
    const call = (callback: () => unknown): unknown => callback();
    expect(runScript(`const thrown = new TypeError(); try { call(() => { throw thrown; }); } catch (error) { error === thrown }`, { call })).toBe(true);
  });

  it('may use up the stack: a RangeError of the realm', () => {
    const recurse = (): unknown => [recurse()];
    expect(runScript('try { recurse(); } catch (error) { error instanceof RangeError }', { recurse })).toBe(true);
    const call = (callback: () => unknown): unknown => callback();
    expect(runScript('const f = () => call(f); try { f(); } catch (error) { error instanceof RangeError }', { call })).toBe(true);
  });

  it('gets this and the arguments, and looks like a built-in', () => {
    const globals = { add: function (this: { base: number }, a: number, b: number) { return this.base + a + b; } };
    expect(runScript(`[add.call({ base: 1 }, 2, 3), add.name, add.length, String(add), add instanceof Function].join('|')`, globals)).toBe(
      '6|add|2|function add() { [native code] }|true',
    );
  });

  it('does not lead to the host', () => {
    expect(runScript(`add.constructor === Function && add.constructor('return typeof process')()`, { add: () => 0 })).toBe('undefined');
  });

  it('does not hide a run that is over', () => {
    const agent = createAgent({ stepBudget: 1000 });
    const realm = agent.createRealm({ globals: { call: (callback: () => unknown) => callback() } });
    expect(() => agent.runScript('try { call(() => { for (;;); }); } catch {} 1', { realm, id: 'main.js' })).toThrow('step budget');
  });

  it('stays what it is when it is a class', () => {
    class Host {}
    expect(runScript('new Host()', { Host })).toBeInstanceOf(Host);
  });
});

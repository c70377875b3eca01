import type { TestModule, TestRealm } from '../engine/TestEngine';
import { executeTest, type Execution } from './executeTest';

const never = new Promise<never>(() => {});
const error = new Error('thrown by the guest');

function moduleWith(steps: Partial<TestModule>): TestModule {
  return { loadRequestedModules: () => Promise.resolve(), link: () => {}, evaluate: () => Promise.resolve(), ...steps };
}

function execution(more: Partial<Execution> & { module?: Partial<TestModule>; runScript?: TestRealm['runScript'] }): Execution {
  const { module = {}, runScript = () => undefined, ...others } = more;
  const realm = { runScript, parseModule: () => moduleWith(module) } as unknown as TestRealm;
  return {
    realm,
    mode: 'module',
    sourceText: 'source',
    id: 'file:///a.js',
    donePrinted: undefined,
    becomesIdle: () => new Promise((resolve) => setImmediate(resolve)),
    ...others,
  };
}

const fail = (): never => {
  throw error;
};

describe('executeTest', () => {
  it.each([
    ['loading', { loadRequestedModules: () => Promise.reject(error) }, 'resolution'],
    ['linking', { link: fail }, 'resolution'],
    ['evaluation', { evaluate: () => Promise.reject(error) }, 'runtime'],
  ])('tells the phase of an error of %s', async (_, module, phase) => {
    await expect(executeTest(execution({ module }))).resolves.toEqual({ kind: 'thrown', phase, error });
  });

  it('tells an error of a script by whether it was parsed', async () => {
    const parseFails = execution({ mode: 'sloppy', runScript: fail });
    await expect(executeTest(parseFails)).resolves.toMatchObject({ phase: 'parse' });
    const evaluationFails = execution({
      mode: 'sloppy',
      runScript: (_sourceText, _id, onParsed) => {
        onParsed?.();
        throw error;
      },
    });
    await expect(executeTest(evaluationFails)).resolves.toMatchObject({ phase: 'runtime' });
  });

  it.each([
    ['strict', '"use strict";\nsource'],
    ['sloppy', 'source'],
    ['raw', 'source'],
  ] as const)('gives a %s script the right text', async (mode, text) => {
    const runScript = jest.fn();
    await executeTest(execution({ mode, runScript }));
    expect(runScript.mock.calls[0]?.[0]).toBe(text);
  });

  it('notices what will never settle', async () => {
    await expect(executeTest(execution({ module: { evaluate: () => never } }))).resolves.toMatchObject({ kind: 'stalled' });
    await expect(executeTest(execution({ module: { loadRequestedModules: () => never } }))).resolves.toMatchObject({ kind: 'stalled' });
    await expect(executeTest(execution({ donePrinted: never }))).resolves.toEqual({ kind: 'stalled', awaited: '$DONE was not called' });
  });

  it('lets $DONE decide about an async module that never settles', async () => {
    const ending = executeTest(execution({ module: { evaluate: () => never }, donePrinted: Promise.resolve() }));
    await expect(ending).resolves.toEqual({ kind: 'completed' });
  });

  it('does not use the `then` of a guest promise', async () => {
    const patched = Object.assign(Promise.resolve(), { then: () => never });
    await expect(executeTest(execution({ module: { evaluate: () => patched } }))).resolves.toEqual({ kind: 'completed' });
  });
});

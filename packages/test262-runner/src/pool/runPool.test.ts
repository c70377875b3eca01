import { join } from 'node:path';
import { testText, writeSuite } from '../fixtures/writeSuite';
import { createTask } from '../execution/TestTask';
import type { Verdict } from '../outcome';
import { discoverTestPaths, readTests } from '../tests/discover';
import { variantsOf } from '../tests/variants';
import { runPool } from './runPool';

const execArgv = ['--require', join(__dirname, '..', 'fixtures', 'registerTypeScript.cjs')];
const engineFile = join(__dirname, '..', 'fixtures', 'vmEngine.ts');
const minute = 60_000;

async function run(files: Readonly<Record<string, string>>, more: { timeout?: number; engineFile?: string; signal?: AbortSignal } = {}) {
  const suiteRoot = writeSuite(files);
  const { tests } = readTests(suiteRoot, discoverTestPaths(suiteRoot));
  const tasks = tests.flatMap((test) => variantsOf(test.metadata, ['sync']).map((variant) => createTask(test, variant, 1)));
  const verdicts = new Map<string, Verdict>();
  const identity = await runPool(tasks, {
    suiteRoot,
    engineFile,
    execArgv,
    jobs: 1,
    timeout: 20_000,
    ...more,
    onResult: ({ path, variant }, { verdict }) => void verdicts.set(`${path} ${variant}`, verdict),
  });
  return { verdicts, identity };
}

const once = 'flags: [noStrict]';

describe('runPool', () => {
  it('judges tests of every kind', async () => {
    const { verdicts, identity } = await run({
      'harness/extra.js': 'harnessRan.push("extra");',
      'test/async-fails.js': testText('flags: [noStrict, async]', 'Promise.resolve().then(() => $DONE("no"));'),
      'test/async-never.js': testText('flags: [noStrict, async]', 'new Promise(() => {});'),
      'test/async.js': testText('flags: [noStrict, async]', 'Promise.resolve().then(() => $DONE());'),
      'test/both.js': testText('features: []', 'if (this === undefined) throw 1; (function () { if (this === undefined) throw "strict"; })();'),
      'test/includes.js': testText('flags: [noStrict]\nincludes: [extra.js]', 'if (harnessRan.join() !== "assert,sta,extra") throw harnessRan;'),
      'test/missing.js': testText('flags: [noStrict]\nincludes: [none.js]'),
      'test/negative.js': testText('flags: [noStrict]\nnegative:\n  phase: runtime\n  type: Test262Error', 'throw new Test262Error();'),
      'test/parse.js': testText('flags: [noStrict]\nnegative:\n  phase: parse\n  type: SyntaxError', 'throw new SyntaxError();'),
      'test/raw.js': testText('flags: [raw]', 'if (typeof harnessRan !== "undefined") throw 1;'),
      'test/rejects.js': testText(once, 'Promise.reject(new Error("nobody handles this"));'),
    });
    expect(identity).toMatchObject({ name: 'node:vm' });
    const outcomes = Object.fromEntries([...verdicts].map(([name, { outcome }]) => [name, outcome]));
    expect(outcomes).toEqual({
      'test/async-fails.js sloppy': 'FAIL',
      'test/async-never.js sloppy': 'FAIL',
      'test/async.js sloppy': 'PASS',
      'test/both.js sloppy': 'PASS',
      'test/both.js strict': 'FAIL',
      'test/includes.js sloppy': 'PASS',
      'test/missing.js sloppy': 'FAIL',
      'test/negative.js sloppy': 'PASS',
      'test/parse.js sloppy': 'FAIL',
      'test/raw.js raw': 'PASS',
      'test/rejects.js sloppy': 'PASS',
    });
    expect(verdicts.get('test/async-never.js sloppy')?.message).toContain('$DONE was not called');
    expect(verdicts.get('test/both.js strict')?.message).toBe('strict (runtime)\nat the place');
  }, minute);

  it('loses one test to a hang, a crash or a fault of the engine, and goes on', async () => {
    const { verdicts } = await run(
      {
        'test/1-abort.js': testText(once, '"engine aborts";'),
        'test/2-pass.js': testText(once),
        'test/3-hang.js': testText(once, 'for (;;);'),
        'test/4-fault.js': testText(once, '"engine fails";'),
        'test/5-rejection.js': testText(once, '"engine rejects";'),
        'test/6-pass.js': testText(once),
      },
      { timeout: 3000 },
    );
    expect([...verdicts.values()].map(({ outcome }) => outcome)).toEqual(['CRASH', 'PASS', 'TIMEOUT', 'CRASH', 'CRASH', 'PASS']);
    const messages = [...verdicts.values()].map(({ message }) => message ?? '');
    expect(messages[0]).toContain('the worker process ended (signal SIGABRT)');
    expect(messages[2]).toBe('still running after 3000 ms');
    expect(messages[3]).toContain('an assertion of the engine failed');
    expect(messages[4]).toContain('unhandled rejection');
  }, minute);

  it('runs the agents of $262.agent in threads', async () => {
    const agent = `$262.agent.receiveBroadcast(function (buffer, id) {
      const cells = new Int32Array(buffer);
      $262.agent.report([id, buffer instanceof SharedArrayBuffer, Atomics.wait(cells, 0, 0, 5000)].join());
      $262.agent.leaving();
    });`;
    const code = `$262.agent.start(${JSON.stringify(agent)});
      $262.agent.start('$262.agent.report("left early"); $262.agent.leaving();');
      const cells = new Int32Array(new SharedArrayBuffer(4));
      $262.agent.broadcast(cells.buffer, 7);
      while (Atomics.notify(cells, 0) === 0) $262.agent.sleep(1);
      const reports = [];
      while (reports.length < 2) { const report = $262.agent.getReport(); if (report === null) $262.agent.sleep(1); else reports.push(report); }
      if (reports.sort().join() !== "7,true,ok,left early") throw reports.join();`;
    const { verdicts } = await run({ 'test/agents.js': testText(once, code) });
    expect(verdicts.get('test/agents.js sloppy')).toEqual({ outcome: 'PASS' });
  }, minute);

  it('says that a worker process cannot start', async () => {
    const broken = join(writeSuite({ 'engine.js': 'exports.createEngine = 1;' }), 'engine.js');
    await expect(run({ 'test/a.js': testText(once) }, { engineFile: broken })).rejects.toThrow('exports no function createEngine');
  }, minute);

  it('ends early when it is aborted', async () => {
    const controller = new AbortController();
    const ended = run({ 'test/hang.js': testText(once, 'for (;;);') }, { signal: controller.signal });
    setTimeout(() => controller.abort(), 500);
    expect((await ended).verdicts.size).toBe(0);
  }, minute);
});

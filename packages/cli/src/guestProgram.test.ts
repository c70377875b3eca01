import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnModrec, type Ending } from './testing/spawnModrec';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'modrec-cli-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program with the built command, in a folder of its own. */
function runProgram(sourceText: string, args: readonly string[] = [], rest: readonly string[] = []): Promise<Ending> {
  writeFileSync(join(folder, 'main.mjs'), sourceText);
  return spawnModrec(['run', ...args, 'main.mjs', ...rest], { cwd: folder });
}

describe('what a program finds', () => {
  it('is console, timers and URL, and nothing of Node', async () => {
    const { stdout } = await runProgram(`
      const names = ['console', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'URL', 'URLSearchParams', 'performance', 'process', 'require', 'Buffer'];
      console.log(names.filter((name) => name in globalThis).join());
      console.log(Object.keys(globalThis).length);`);
    expect(stdout).toBe('console,setTimeout,setInterval,setImmediate,queueMicrotask,URL,URLSearchParams,performance\n0\n');
  });

  it('gives it no way to the host', async () => {
    const { stdout, stderr } = await runProgram(`
      const reached = [console.log, setTimeout, queueMicrotask, URL, new URL('file:///').searchParams.get, performance.now, import.meta.resolve];
      for (const each of reached) console.log(each.constructor === Function, each.constructor('return typeof process')());`);
    expect(stderr).toBe('');
    expect(stdout).toBe('true undefined\n'.repeat(7));
  });

  it('runs timers and jobs to their end, in order', async () => {
    const { stdout, code } = await runProgram(`
      setTimeout((...args) => console.log('timeout', ...args), 20, 1, 2);
      const id = setInterval(() => { console.log('tick'); clearInterval(id); }, 1);
      queueMicrotask(() => console.log('job'));
      console.log('sync');`);
    expect([code, stdout]).toEqual([0, 'sync\njob\ntick\ntimeout 1 2\n']);
  });

  it('logs errors with the stack of the program alone', async () => {
    const { stdout } = await runProgram(`
      function fails() { null.x; }
      try { fails(); } catch (error) { console.log(error); }`);
    expect(stdout).toMatch(/^TypeError: [^]*at fails \(file:.*main\.mjs:2:\d+\)/);
    expect(stdout).not.toMatch(/packages|node:/);
  });

  it('shows namespaces with what they export', async () => {
    const { stdout } = await runProgram(`import * as self from './main.mjs'; export const a = 1; console.log(self); export let b = 2;`);
    expect(stdout).toMatch(/^\[Module: null prototype\] \{\s+a: 1,\s+b: <uninitialized>\s+\}\n$/);
  });
});

describe('process', () => {
  it('is there with the arguments only when asked for', async () => {
    const print = `console.log(typeof process === 'object' ? JSON.stringify(process) : 'none');`;
    const file = JSON.stringify(join(folder, 'main.mjs'));
    expect((await runProgram(print)).stdout).toBe('none\n');
    expect((await runProgram(print, ['--argv'])).stdout).toBe(`{"argv":["modrec",${file}]}\n`);
    expect((await runProgram(print, [], ['--', '-x', 'y'])).stdout).toBe(`{"argv":["modrec",${file},"-x","y"]}\n`);
  });
});

describe('options', () => {
  it('--script runs sloppy code with a global this', async () => {
    const { stdout } = await runProgram('var x = 1; with ({ y: 2 }) console.log(this === globalThis, this.x + y);', ['--script']);
    expect(stdout).toBe('true 3\n');
  });

  it('--test262-host gives print and $262', async () => {
    const { stdout, code } = await runProgram(`print($262.createRealm().global === globalThis); print($262.evalScript('1 + 1'));`, ['--test262-host']);
    expect([code, stdout]).toEqual([0, 'false\n2\n']);
  });

  it('--tree shows the records after an error too', async () => {
    const { stdout, code } = await runProgram('await 0; throw new RangeError("x");', ['--tree']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\[\[EvaluationError\]\]\nmain\.mjs +evaluated .* RangeError\n$/);
  });
});

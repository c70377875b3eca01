import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from './version';
import { example, spawnModrec } from './testing/spawnModrec';

describe('modrec', () => {
  it.each([[['--help']], [['-h']], [['help']]])('%j lists the commands', async (args) => {
    const { code, stdout } = await spawnModrec(args);
    expect(stdout).toMatch(/^ {2}run .*\n {2}step .*\n {2}trace .*\n {2}graph .*\n {2}test262 /m);
    expect(code).toBe(0);
  });

  it.each([[['run', '--help']], [['help', 'run']], [['step', '--help']], [['trace', '--help']], [['graph', '--help']], [['test262', '--help']]])('%j shows examples', async (args) => {
    const { code, stdout } = await spawnModrec(args);
    expect(stdout).toMatch(/^Examples?:?\n {2}modrec /m);
    expect(code).toBe(0);
  });

  it('tells its version', async () => {
    expect((await spawnModrec(['--version'])).stdout).toBe(`${version()}\n`);
  });

  it.each([
    [[], /Usage: modrec COMMAND/],
    [['rnu', 'main.js'], /Did you mean run\?/],
    [['main.js'], /modrec run main\.js/],
    [['--verison'], /Did you mean --version\?/],
    [['run'], /needs a FILE/],
    [['run', '--tre', 'main.js'], /Did you mean --tree\?/],
    [['run', 'nowhere.js'], /no file nowhere\.js/],
    [['run', 'examples'], /examples is a directory/],
    [['run', 'examples/graph/main.js/x.js'], /cannot read|no file/],
    [['test262', '--no-such-option'], /no-such-option/],
  ])('%j is a usage error', async (args, message) => {
    const { code, stdout, stderr } = await spawnModrec(args);
    expect(stderr).toMatch(message);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const ending = await spawnModrec(['run', example('graph', 'main.js')], {
      whenStarted: (child) => child.stdout?.destroy(),
    });
    expect(ending.stderr).toBe('');
    expect(ending.code).toBe(141);
  });

  it('can be interrupted in the middle of a loop', async () => {
    const ending = await spawnModrec(['run', example('errors', 'endless', 'main.js')], {
      whenStarted: (child) => setTimeout(() => child.kill('SIGINT'), 1000),
    });
    // A shell shows this as 130.
    expect(ending.signal).toBe('SIGINT');
  });

  it('says that the fault is its own when it crashes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modrec-crash-'));
    const preload = join(folder, 'plant.cjs');
    writeFileSync(
      preload,
      `const fs = require('node:fs');
       const { readFileSync } = fs;
       fs.readFileSync = (file, ...rest) => {
         if (String(file).endsWith('timers.js')) throw new TypeError('planted fault');
         return readFileSync(file, ...rest);
       };`,
    );
    const env = { NODE_OPTIONS: `--require ${preload}` };
    const { code, stdout, stderr } = await spawnModrec(['run', example('graph', 'main.js')], { env });
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/^modrec crashed\.[^]*report[^]*Node v[^]*TypeError: planted fault\n +at /);
    expect([code, stdout]).toEqual([3, '']);
  });

  it('colours only when asked to', async () => {
    const args = ['run', example('errors', 'throws', 'main.js')];
    expect((await spawnModrec(args, { env: { FORCE_COLOR: '1' } })).stderr).toContain('\u001b[31m');
    expect((await spawnModrec(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stderr).not.toContain('\u001b');
  });
});

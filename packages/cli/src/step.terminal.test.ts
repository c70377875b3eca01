import { hasTmux, TmuxPane } from './testing/TmuxPane';

const step = 'node packages/cli/bin/modrec.js step examples/graph/main.js';
if (!hasTmux) process.stderr.write('\nLeft out: modrec step on a terminal needs tmux, and there is none. Install it: apt-get install tmux.\n');
const title = hasTmux ? 'modrec step on a terminal' : 'modrec step on a terminal (left out: there is no tmux here)';

(hasTmux ? describe : describe.skip)(title, () => {
  let pane: TmuxPane;
  beforeEach(() => {
    pane = new TmuxPane();
  });
  afterEach(() => pane.close());

  /** Starts, and waits for the screen. */
  async function start(command = step): Promise<string> {
    pane.type(command);
    return pane.until(/moment -?\d+ of -?\d+/);
  }

  it('shows its panes at 80×24, and steps there and back', async () => {
    const first = await start();
    expect(first).toMatch(/── Algorithm ─[^]*── Graph ─[^]*── main\.js ─/);
    expect(first.split('\n').slice(0, 24).every((line) => line.length <= 80)).toBe(true);
    expect(first).toMatch(/▸ 1 supported ← HostGetSupportedImportAttri/);
    pane.keys('Right');
    await pane.until(/· 1 supported[^]*▸ 2 for each attr/);
    pane.keys('Left');
    await pane.until(/▸ 1 supported/);
    pane.keys('Down', 'S-Down');
    await pane.until(/▸ 1 supported/);
    pane.keys('n');
    await pane.until(/▸ +7 +try[^]*odd\.js:7:1 TryStatement/);
  }, 60_000);

  it('runs to breakpoints that are typed, forwards and backwards', async () => {
    await start();
    pane.keys('b');
    await pane.until(/Breakpoint \(or the number of one to remove\):/);
    pane.type('main.js [[Status]] = evaluating-async');
    await pane.until(/Breakpoint: main\.js \[\[Status\]\] = evaluating-async/);
    pane.keys('c', '1');
    await pane.until(/\*Status\s*\n.*│ {2}evaluating → evaluating-async$/m);
    pane.keys('End', 'C');
    await pane.until(/\*Status\s*\n.*│ {2}evaluating → evaluating-async$/m);
    pane.keys('3');
    await pane.until(/slow: waiting 20 ms/);
  }, 60_000);

  it('starts at the place of --break', async () => {
    await start(`${step} --break shapes.js:4`);
    await pane.until(/▸ 4 +console\.log\('shapes/);
  }, 60_000);

  it('draws anew when the terminal changes its size', async () => {
    await start();
    pane.resize(120, 40);
    await pane.until(/Tab module/);
    expect(pane.capture().trimEnd().split('\n')).toHaveLength(40);
    pane.resize(60, 15);
    await pane.until(/^ moment \d+ of \d+ +idle\s*\n→ step {2}↓ over.*help {2}q quit$/m);
  }, 60_000);

  it('gives the terminal back when it ends', async () => {
    await start();
    expect(pane.isAlternate).toBe(true);
    pane.keys('q');
    await pane.until(/^\$\s*$/m);
    pane.type('echo the code is $?');
    await pane.until(/the code is 0/);
    expect(pane.isAlternate).toBe(false);
  }, 60_000);

  it.each([['INT', 130], ['TERM', 143]])('gives the terminal back when SIG%s ends it', async (signal, code) => {
    // The shell's number is that of the process which takes its place.
    await start(`sh -c '(sleep 2; kill -${signal} $$) & exec ${step}'; echo the code is $?`);
    await pane.until(new RegExp(`the code is ${code}`));
    expect(pane.isAlternate).toBe(false);
  }, 60_000);

  it('gives the terminal back before the report of a crash', async () => {
    const program = `
      const { App, newRun, Recorder, Session } = require("./packages/stepper");
      const session = new Session(newRun(new Recorder().finish({ entry: "a" }), {}));
      new App(session, { input: process.stdin, output: process.stdout, colors: false }).run();
      setTimeout(() => { throw new Error("it has crashed"); }, 1000);`;
    await start(`node -e '${program.replace(/\s+/g, ' ')}'`);
    expect(pane.isAlternate).toBe(true);
    await pane.until(/Error: it has crashed/);
    expect(pane.isAlternate).toBe(false);
  }, 60_000);

  it('lets itself be stopped, and goes on', async () => {
    await start();
    pane.keys('C-z');
    await pane.until(/Stopped/);
    expect(pane.isAlternate).toBe(false);
    pane.type('fg');
    await pane.until(/moment \d+ of \d+/);
    expect(pane.isAlternate).toBe(true);
    pane.keys('Right');
    await pane.until(/▸ 2 for each attr/);
  }, 60_000);

  it('has colours, and none with NO_COLOR', async () => {
    await start();
     
    const colours = /\u001b\[[\d;]*3\d/;
    expect(pane.capture(true)).toMatch(colours);
    pane.keys('q');
    await pane.until(/^\$\s*$/m);
    pane.type('clear');
    await start(`NO_COLOR=1 ${step}`);
     
    expect(pane.capture(true)).not.toMatch(/\u001b\[/);
  }, 60_000);
});

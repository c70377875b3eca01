import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeBlocks, type CodeBlock } from './codeBlocks';

const root = join(__dirname, '..', '..');
const blocks = codeBlocks(readFileSync(join(root, 'README.md'), 'utf8'));

/** Runs a JavaScript file in the repository's root and gives what it prints, to standard output and then to standard error. */
function node(file: string, args: readonly string[] = []): string {
  const env = { ...process.env, FORCE_COLOR: '0' };
  const { stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: root, encoding: 'utf8', env });
  return stdout + stderr;
}

/** What a command line that begins with `npx modrec` prints. */
function modrec(command: string): string {
  return node(join('packages', 'cli', 'bin', 'modrec.js'), command.split(' ').slice(2));
}

/** A block of `console` is one command, after `$ `, and what it prints. */
function commandOf({ text }: CodeBlock): { command: string; output: string } {
  const match = /^\$ (?<command>.*)\n(?<output>[^]*)$/.exec(text);
  return { command: match?.groups?.['command'] ?? '', output: match?.groups?.['output'] ?? '' };
}

const consoleBlocks = blocks.filter(({ language }) => language === 'console').map(commandOf);

beforeAll(() => {
  if (!existsSync(join(root, 'packages', 'cli', 'dist', 'index.js'))) throw new Error('This test runs what is built: run `npx tsc -b` first.');
});

describe('README.md', () => {
  it('has only blocks that a test here runs', () => {
    expect(blocks.map(({ language }) => language).filter((language) => !['console', 'js', 'text'].includes(language))).toEqual([]);
    const known = /^(?:npm start|npm test|npx modrec .*)$/;
    expect(consoleBlocks.map(({ command }) => command).filter((command) => !known.test(command))).toEqual([]);
  });

  it('shows programs that print what stands below them', () => {
    const programs = blocks.filter(({ language }) => language === 'js');
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) {
      const expected = blocks[blocks.indexOf(program) + 1];
      expect(expected?.language).toBe('text');
      // Inside the repository, so that the package names resolve.
      const folder = join(root, 'node_modules', '.cache', 'readme');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `line-${program.line}.mjs`);
      writeFileSync(file, program.text);
      expect(node(file)).toBe(expected?.text);
    }
  });

  it('shows what `npx modrec` prints', () => {
    const runs = consoleBlocks.filter(({ command }) => command.startsWith('npx modrec '));
    expect(runs.length).toBeGreaterThan(0);
    for (const { command, output } of runs) expect(modrec(command)).toBe(output);
  });

  it('shows the command that `npm start` runs, and what it prints', () => {
    const shown = consoleBlocks.find(({ command }) => command === 'npm start')?.output ?? '';
    const [announced = ''] = shown.split('\n', 1);
    expect(readFileSync(join(root, 'scripts', 'jobs', 'start.mjs'), 'utf8')).toContain(`console.log('${announced}\\n')`);
    expect(shown).toBe(`${announced}\n\n${modrec(announced.replace('$ ', ''))}`);
  });

  it('shows the stages of `npm test`', () => {
    const script = readFileSync(join(root, 'scripts', 'jobs', 'test.mjs'), 'utf8');
    const stages = [...script.matchAll(/stages\.run\('(?<name>[^']+)'/g)].map(({ groups }) => groups?.['name']);
    const shown = consoleBlocks.find(({ command }) => command === 'npm test')?.output ?? '';
    expect([...shown.matchAll(/^(?<name>\S.*?) {2,}[\d.]+ s/gm)].map(({ groups }) => groups?.['name'])).toEqual(stages);
    expect(shown.trimEnd().split('\n').at(-1)).toMatch(/^\d+ passed, 0 failed, \d+ skipped$/);
  });
});

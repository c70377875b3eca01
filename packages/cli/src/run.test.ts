import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from './exitCodes';
import { run } from './run';
import { runOptions } from './run/parseRunOptions';

async function help(): Promise<string> {
  let text = '';
  const out = { colors: false, write: (each: string) => void (text += each) };
  await run.run(['--help'], { out, err: out, cwd: '/' });
  return text;
}

const page = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'cli.md'), 'utf8');

describe('modrec run', () => {
  it.each(Object.keys(runOptions))('tells of --%s in its help', async (name) => {
    expect(await help()).toMatch(new RegExp(`--${name}\\b`));
  });

  it.each(Object.keys(runOptions).filter((name) => name !== 'help'))('tells of --%s in docs/cli.md', (name) => {
    expect(page).toContain(`\`--${name}`);
  });

  it.each(Object.values(exitCodes))('tells of exit code %i', async (code) => {
    expect(await help()).toMatch(new RegExp(`\\b${code}\\b`));
    expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'));
  });
});

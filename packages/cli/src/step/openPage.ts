import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Terminal } from '../terminal/Terminal';
import { UsageError } from '../UsageError';

/** What opens a file in the reader's browser, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ['open'], linux: ['xdg-open'], win32: ['cmd', '/c', 'start', ''],
};

/**
 * Writes the page, tells where it is, and opens it where somebody looks at the output.
 *
 * @throws UsageError when the file cannot be written
 */
export function openPage(page: string, out: string | undefined, terminal: Terminal): void {
  const file = out === undefined ? join(mkdtempSync(join(tmpdir(), 'modrec-step-')), 'step.html') : resolve(terminal.cwd, out);
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
  }
  terminal.out.write(`${file}\n`);
  if (process.stdout.isTTY === true) openInBrowser(file);
}

/** Where there is no such command, the path that was printed has to do. */
function openInBrowser(file: string): void {
  const opener = openers[process.platform];
  if (opener === undefined) return;
  const [command, ...args] = opener;
  const child = spawn(command, [...args, file], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

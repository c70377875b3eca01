import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(__dirname, '..', '..');
const repositoryRoot = join(packageRoot, '..', '..');
const bin = join(packageRoot, 'bin', 'modrec.js');

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called when the process has started, to do something to it. */
  readonly whenStarted?: (child: ChildProcess) => void;
}

/** A path below `examples/`. */
export const example = (...parts: string[]): string => join('examples', ...parts);

/** Runs the built command in the repository's root, as a user does, and waits for its end. */
export function spawnModrec(args: readonly string[], { cwd = repositoryRoot, env = {}, whenStarted }: SpawnOptions = {}): Promise<Ending> {
  if (!existsSync(join(packageRoot, 'dist', 'index.js'))) throw new Error('This test runs the built command: run `npx tsc -b` first.');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, FORCE_COLOR: '0', ...env } });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
    whenStarted?.(child);
  });
}

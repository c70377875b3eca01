import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A command that ended with another exit code than 0; the command has already said why. */
export class CommandFailed extends Error {
  constructor(command, code) {
    super(`${command} ended with ${typeof code === 'number' ? `exit code ${code}` : `signal ${code}`}`);
    this.code = code;
  }
}

/**
 * Runs a command in the repository's root with our standard streams.
 * @param {string} command @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, onLine?: (line: string) => void }} options
 *   `onLine` receives the lines of standard output in place of our own standard output.
 * @returns {Promise<void>} rejects with CommandFailed
 */
export function run(command, args, { env = {}, shell = false, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', onLine ? 'pipe' : 'inherit', 'inherit'],
      shell,
    });
    if (onLine) feedLines(child.stdout, onLine);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new CommandFailed([command, ...args].join(' '), code ?? signal));
    });
  });
}

/** Runs a JavaScript file under the Node that runs us. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** Runs a program of npm's own (`npm`, `npx`), which on Windows is a batch file and needs the shell. */
export const runNpm = (program, args, options = {}) => run(program, args, { ...options, shell: process.platform === 'win32' });

function feedLines(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}

import { runTest262Command } from '@modrec/test262-runner';
import type { Command } from './Command';

/** `modrec test262`: the runner parses its own arguments and prints its own help. */
export const test262: Command = {
  name: 'test262',
  summary: 'run Test262, or a part of it, and compare with what is expected',
  run: (args) =>
    runTest262Command(args, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), env: process.env }),
};

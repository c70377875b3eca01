import type { Command } from './Command';
import { test262Runner } from './lazily';

/** `modrec test262`: the runner parses its own arguments and prints its own help. */
export const test262: Command = {
  name: 'test262',
  summary: 'run Test262, or a part of it, and compare with what is expected',
  run: (args) =>
    test262Runner().runTest262Command(args, { stdout: process.stdout, stderr: process.stderr, cwd: process.cwd(), env: process.env }),
};

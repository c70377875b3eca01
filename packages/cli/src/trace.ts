import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { parseTraceOptions } from './trace/parseTraceOptions';
import { traceFile } from './trace/traceFile';

const help = `Usage: modrec trace [options] FILE [-- ARGUMENTS…]
       modrec trace [options] --test262 PATH

Runs a module graph as modrec run does, and writes down all that the algorithms do: calls, steps, fields of records, bindings,
loads, jobs, statements. Without --json it prints a line for each; docs/trace-format.md describes the JSON.

Options:
  --json OUT            write the trace to the file OUT, as JSON; - for standard output
  --test262 PATH        run a test of Test262, from the suite around PATH or that of TEST262_DIR, and write down what comes after
                        its harness
  --limit N             write down N events at most (default: 1000000); the trace says when there were more
  --script, --module-type TYPE, --proposals LIST, --time-limit MS, --argv
                        as for modrec run
  -h, --help            show this

What the program prints is part of the trace; with --json OUT it appears as well. Exit code: as for modrec run.

Examples:
  modrec trace main.js | less
  modrec trace --json trace.json main.js
  modrec trace --json trace.json --proposals import-defer main.js
`;

/** `modrec trace`: a run, written down. */
export const trace: Command = {
  name: 'trace',
  summary: 'run a module graph and write down every step of the algorithms',
  async run(args, terminal) {
    const options = parseTraceOptions(args);
    if (options !== 'help') return traceFile(options, terminal);
    terminal.out.write(help);
    return exitCodes.success;
  },
};

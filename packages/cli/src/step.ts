import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { parseStepOptions } from './step/parseStepOptions';
import { stepFile } from './step/stepFile';

const help = `Usage: modrec step [options] FILE [-- ARGUMENTS…]
       modrec step [options] --test262 PATH

Runs a module graph, and then walks through the run step by step, forwards and backwards: the algorithms with the step that runs,
the source text, the graph with its states, the fields of records with what has changed. Press ? for the keys.

Options:
  --break PLACE         go to the first PLACE; repeat it for several. PLACE is one of
                          'InnerModuleEvaluation 11.c'               a step of an algorithm
                          'a.mjs [[Status]] = evaluating-async'      a write to a field
                          a.mjs:12                                   a line of source text
                          error                                      whatever is thrown
  --plain               print a line for each moment and end: for screen readers and pipes. So it does where the output is no
                        terminal. With --break, the moments at those places only
  --web                 write a page with the run in it, which opens in any browser, and tell where
  --out FILE            the file for that page; a temporary one by default
  --test262 PATH        walk through a test of Test262, from the suite around PATH or that of TEST262_DIR
  --limit N             write down N events at most (default: 1000000)
  --script, --module-type TYPE, --proposals LIST, --time-limit MS, --argv
                        as for modrec run
  -h, --help            show this

NO_COLOR, when set, turns colours off. Exit code: 0 when the reader quits; with --plain and --web, that of the run.

Examples:
  modrec step main.js
  modrec step --break 'main.js [[Status]] = evaluated' main.js
  modrec step --plain --break error main.js
  modrec step --web --out main.html main.js
`;

/** `modrec step`: a run, step by step. */
export const step: Command = {
  name: 'step',
  summary: 'walk through the algorithms of a run, forwards and backwards',
  async run(args, terminal) {
    const options = parseStepOptions(args);
    if (options !== 'help') return stepFile(options, terminal);
    terminal.out.write(help);
    return exitCodes.success;
  },
};

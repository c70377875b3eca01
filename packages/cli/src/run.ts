import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { parseRunOptions } from './run/parseRunOptions';
import { runFile } from './run/runFile';
import { isWatched, runWatched } from './run/runWatched';

const help = `Usage: modrec run [options] FILE [-- ARGUMENTS…]

Loads a module and all that it imports from disk, links the graph and evaluates it.

Options:
  --script              run FILE as a script
  --module-type TYPE    how FILE is read: module, script, json or auto (default: auto, which takes .json for JSON)
  --proposals LIST      proposals that are on: all, none (the default), or names between commas; modrec proposals lists them
  --time-limit MS       stop after so many milliseconds
  --tree                show the graph at the end, with the fields of each module record
  --argv                give the program a process.argv, as ARGUMENTS do; without them it has no process at all
  --test262-host        give the program print and $262, for tools that drive engines
  -h, --help            show this

The program has console, URL, URLSearchParams, queueMicrotask, performance.now and the functions of setTimeout, setInterval
and setImmediate.

Exit code: 0 done; 1 the program threw, or reached the time limit; 2 wrong usage; 3 modrec crashed; 13 a top-level await never
settled; 130 interrupted; 141 the reader of the output has gone.

Examples:
  modrec run main.js
  modrec run --tree main.js
  modrec run --time-limit 1000 main.js
  modrec run --proposals import-defer,source-phase main.js
  modrec run main.js -- --verbose input.txt
  modrec run --script classic.js
`;

export const run: Command = {
  name: 'run',
  summary: 'run a module graph, or a script, from disk',
  async run(args, terminal) {
    const options = parseRunOptions(args);
    if (options === 'help') {
      terminal.out.write(help);
      return exitCodes.success;
    }
    if (options.timeLimit !== undefined && !isWatched()) return runWatched(options.timeLimit, terminal);
    return runFile(options, terminal);
  },
};

import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { parseGraphOptions } from './graph/parseGraphOptions';
import { printGraph } from './graph/printGraph';

const help = `Usage: modrec graph [options] FILE

Loads a module and all that it imports, and shows the graph: phases and attributes of imports, cycles, states of modules.

Options:
  --format FORMAT       tree (the default), mermaid, dot, svg or json
  --until PHASE         how far to go: load (the default), link or evaluate
  --output OUT          write to the file OUT and not to standard output
  --proposals LIST      as for modrec run
  --time-limit MS       as for modrec run
  -h, --help            show this

A graph that does not load, link or evaluate is shown as far as it came, and the error on standard error. With --until evaluate
the program's own output goes there, too. Exit code: 0 done; 1 the program failed; 2 wrong usage; 3 modrec crashed.

Examples:
  modrec graph main.js
  modrec graph --format mermaid main.js
  modrec graph --format svg --until evaluate --output graph.svg main.js
`;

/** `modrec graph`: what imports what. */
export const graph: Command = {
  name: 'graph',
  summary: 'show a module graph as tree, Mermaid, DOT, SVG or JSON',
  async run(args, terminal) {
    const options = parseGraphOptions(args);
    if (options !== 'help') return printGraph(options, terminal);
    terminal.out.write(help);
    return exitCodes.success;
  },
};

import { commands } from './commands';

/** What `modrec --help` prints. */
export function mainHelp(): string {
  return `modrec interprets ECMAScript module graphs by the letter of ECMA-262.

Usage: modrec COMMAND …

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

Options:
  -h, --help     show this, or a command's own help: modrec run --help
  -v, --version  show the version

Examples:
  modrec run main.js                     load, link and evaluate a module and all that it imports
  modrec run --tree main.js              … and show the final state of each module record
  modrec step main.js                    walk through the algorithms, forwards and backwards
  modrec graph --format svg main.js      draw what imports what
  modrec trace --json trace.json main.js write down every step of a run
  modrec test262 --suite modules         run Test262's module tests
`;
}

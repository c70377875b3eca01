import { proposals as layers } from '@modrec/interpreter';
import type { Command } from './Command';
import { exitCodes } from './exitCodes';
import { parseOptions } from './parseOptions';

const help = `Usage: modrec proposals

Lists the proposals that modrec run --proposals can turn on: name, stage, date and commit of the text that each follows.
`;

const headings = ['name', 'stage', 'date', 'text'];

/** `modrec proposals`: which proposals there are. */
export const proposals: Command = {
  name: 'proposals',
  summary: 'list the proposals that run --proposals can turn on',
  run(args, terminal) {
    const { values } = parseOptions(args, { help: { type: 'boolean', short: 'h' } } as const);
    terminal.out.write(values.help === true ? help : table([headings, ...layers.map(({ name, stage, date, source }) => [name, stage, date, source])]));
    return Promise.resolve(exitCodes.success);
  },
};

function table(rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()}\n`).join('');
}

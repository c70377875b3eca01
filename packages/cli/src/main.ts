import { commands } from './commands';
import type { Command } from './Command';
import { didYouMean } from './nearestName';
import { exitCodes } from './exitCodes';
import { mainHelp } from './mainHelp';
import { reportCrash } from './report/reportCrash';
import { processTerminal, type Terminal } from './terminal/Terminal';
import { style } from './terminal/style';
import { UsageError } from './UsageError';
import { version } from './version';

/**
 * The `modrec` command.
 *
 * @param args what stands after `modrec`
 * @returns the exit code; never rejects
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) return reportCrash(error, terminal);
    terminal.err.write(`${style(terminal.err, 'red', 'modrec:')} ${error.message}\n`);
    terminal.err.write(`${error.hint ?? 'modrec --help shows what there is.'}\n`);
    return exitCodes.usage;
  }
}

async function dispatch([first, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (first === undefined) throw new UsageError('no command given', mainHelp());
  if (first === '--version' || first === '-v') return print(terminal, `${version()}\n`);
  if (first === '--help' || first === '-h') return print(terminal, mainHelp());
  if (first === 'help') return rest[0] === undefined ? print(terminal, mainHelp()) : commandNamed(rest[0]).run(['--help'], terminal);
  return commandNamed(first).run(rest, terminal);
}

function commandNamed(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const kind = name.startsWith('-') ? 'option' : 'command';
  const known = kind === 'option' ? ['--help', '--version'] : commands.map((candidate) => candidate.name);
  throw new UsageError(`unknown ${kind} ${name}`, didYouMean(name, known) ?? fileHint(name));
}

/** `modrec main.js` is meant as `modrec run main.js`. */
function fileHint(name: string): string | undefined {
  return /\.[cm]?js(?:on)?$/.test(name) ? `To run a file: modrec run ${name}` : undefined;
}

function print(terminal: Terminal, text: string): number {
  terminal.out.write(text);
  return exitCodes.success;
}

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { didYouMean } from './nearestName';
import { UsageError } from './UsageError';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>>['values'];

export interface ParsedOptions<T extends Options> {
  readonly values: Parsed<T>;
  readonly positionals: readonly string[];
  /** What stands after `--`, or undefined without one. */
  readonly rest: readonly string[] | undefined;
}

/**
 * Parses a command's arguments with node:util.
 *
 * @throws UsageError for an unknown option, with the nearest known one as hint, and for a wrong or missing value
 */
export function parseOptions<T extends Options>(args: readonly string[], options: T): ParsedOptions<T> {
  const terminator = args.indexOf('--');
  const own = terminator === -1 ? [...args] : args.slice(0, terminator);
  try {
    const { values, positionals } = parseArgs({ args: own, options, allowPositionals: true, strict: true });
    return { values, positionals, rest: terminator === -1 ? undefined : args.slice(terminator + 1) };
  } catch (error) {
    throw usageErrorOf(error, options);
  }
}

function usageErrorOf(error: unknown, options: Options): unknown {
  if (!isParseArgsError(error)) return error;
  const option = /'(?<name>-[^' ]+)/.exec(error.message)?.groups?.['name'] ?? '';
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(`unknown option ${option}`, didYouMean(option, Object.keys(options).map((name) => `--${name}`)));
  }
  return new UsageError(firstLine(error.message));
}

function isParseArgsError(error: unknown): error is Error & { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

/** Node adds advice on further lines, which does not always fit. */
function firstLine(message: string): string {
  return message.replace(/\.?\n[^]*$/, '');
}

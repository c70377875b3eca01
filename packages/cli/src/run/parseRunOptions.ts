import { extname } from 'node:path';
import { didYouMean } from '../nearestName';
import { parseOptions, type ParsedOptions } from '../parseOptions';
import { UsageError } from '../UsageError';
import type { EntryType, RunOptions } from './RunOptions';
import { selectLayers } from './selectLayers';

/** The options of `modrec run`. */
export const runOptions = {
  help: { type: 'boolean', short: 'h' },
  script: { type: 'boolean' },
  'module-type': { type: 'string' },
  'time-limit': { type: 'string' },
  proposals: { type: 'string' },
  argv: { type: 'boolean' },
  tree: { type: 'boolean' },
  'test262-host': { type: 'boolean' },
} as const;

const moduleTypes = ['module', 'script', 'json', 'auto'] as const;
type ModuleType = (typeof moduleTypes)[number];

const extensions: Readonly<Record<EntryType, readonly string[]>> = { module: ['.js', '.mjs', ''], script: ['.js', ''], json: ['.json'] };

/** @throws UsageError */
export function parseRunOptions(args: readonly string[]): RunOptions | 'help' {
  const parsed = parseOptions(args, runOptions);
  return parsed.values.help === true ? 'help' : checkedRunOptions(parsed, 'run');
}

/** What a command that runs a FILE needs to know. @throws UsageError */
export function checkedRunOptions({ values, positionals, rest }: Pick<ParsedOptions<typeof runOptions>, 'values' | 'positionals' | 'rest'>, command: string): RunOptions {
  const [file, surplus] = positionals;
  if (file === undefined) throw new UsageError(`modrec ${command} needs a FILE`, `For example: modrec ${command} main.js`);
  if (surplus !== undefined) {
    throw new UsageError(`modrec ${command} takes one FILE, and "${surplus}" is a second`, `Arguments for the program go behind --: modrec ${command} ${file} -- ${surplus}`);
  }
  const type = entryType(file, values['module-type'], values.script ?? false);
  return {
    file,
    type,
    namedSo: values['module-type'] === undefined || extensions[type].includes(extname(file)),
    timeLimit: milliseconds(values['time-limit']),
    layers: selectLayers(values.proposals),
    argv: rest ?? (values.argv === true ? [] : undefined),
    tree: values.tree ?? false,
    test262Host: values['test262-host'] ?? false,
  };
}

/** Without a type named, the extension decides; what is not JSON is a module. */
function entryType(file: string, named: string | undefined, script: boolean): EntryType {
  if (named !== undefined && !isModuleType(named)) {
    throw new UsageError(
      `--module-type ${named} is not one of ${moduleTypes.join(', ')}`,
      didYouMean(named, moduleTypes),
    );
  }
  if (script && named !== undefined && named !== 'script') throw new UsageError(`--script and --module-type ${named} exclude each other`);
  if (script) return 'script';
  if (named === undefined || named === 'auto') return extname(file) === '.json' ? 'json' : 'module';
  return named;
}

function isModuleType(name: string): name is ModuleType {
  return (moduleTypes as readonly string[]).includes(name);
}

function milliseconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value > 0 && value < 2 ** 31) return value;
  throw new UsageError(`--time-limit ${text} is no number of milliseconds`, 'For example: --time-limit 1000');
}

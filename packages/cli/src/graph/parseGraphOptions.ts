import { didYouMean } from '../nearestName';
import { parseOptions } from '../parseOptions';
import { checkedRunOptions } from '../run/parseRunOptions';
import type { RunOptions } from '../run/RunOptions';
import { UsageError } from '../UsageError';

export const formats = ['tree', 'mermaid', 'dot', 'svg', 'json'] as const;
export type Format = (typeof formats)[number];

const phases = ['load', 'link', 'evaluate'] as const;
type Phase = (typeof phases)[number];

/** What the command line of `modrec graph` asks for. */
export interface GraphOptions {
  readonly run: RunOptions;
  readonly format: Format;
  readonly until: Phase;
  /** Standard output without one. */
  readonly output: string | undefined;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string' },
  until: { type: 'string' },
  output: { type: 'string' },
  proposals: { type: 'string' },
  'time-limit': { type: 'string' },
} as const;

/** @throws UsageError */
export function parseGraphOptions(args: readonly string[]): GraphOptions | 'help' {
  const { values, positionals, rest } = parseOptions(args, options);
  if (values.help === true) return 'help';
  return {
    run: checkedRunOptions({ values, positionals, rest }, 'graph'),
    format: oneOf('format', values.format ?? 'tree', formats),
    until: oneOf('until', values.until ?? 'load', phases),
    output: values.output,
  };
}

function oneOf<Name extends string>(option: string, text: string, names: readonly Name[]): Name {
  const name = names.find((each) => each === text);
  if (name === undefined) throw new UsageError(`--${option} ${text} is not one of ${names.join(', ')}`, didYouMean(text, names));
  return name;
}

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { NegativePhase } from '../tests/frontmatter';
import type { Shard } from '../tests/selection';
import { suiteNames, type SuiteName } from '../tests/suites';
import { loaders, type Loader } from '../tests/variants';
import { UsageError } from './usage';

export const reporterKinds = ['json', 'tap', 'junit'] as const;
export type ReporterKind = (typeof reporterKinds)[number];

export interface ReporterRequest {
  readonly kind: ReporterKind;
  /** Standard output when there is none. */
  readonly file: string | undefined;
}

/** A command line of `modrec test262`, checked. */
export interface RunArguments {
  readonly help: boolean;
  readonly patterns: readonly string[];
  readonly test262: string | undefined;
  readonly ifPresent: boolean;
  readonly suite: SuiteName | undefined;
  readonly features: readonly string[];
  readonly excludedFeatures: readonly string[];
  readonly phases: readonly NegativePhase[];
  readonly shard: Shard | undefined;
  readonly failedOnly: boolean;
  readonly loaders: readonly Loader[];
  readonly seed: number;
  readonly jobs: number;
  readonly timeout: number;
  readonly watch: boolean;
  readonly engine: string | undefined;
  readonly expectations: string | undefined;
  readonly noExpectations: boolean;
  readonly updateExpectations: boolean;
  readonly reporters: readonly ReporterRequest[];
  /** Whether to report which steps of the algorithms the tests reach. */
  readonly coverage: boolean;
  /** The file for that report as JSON. */
  readonly coverageJson: string | undefined;
  /** Steps whose tests to list. */
  readonly steps: readonly string[];
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  test262: { type: 'string' },
  'if-present': { type: 'boolean', default: false },
  suite: { type: 'string' },
  features: { type: 'string', multiple: true, default: [] as string[] },
  'exclude-features': { type: 'string', multiple: true, default: [] as string[] },
  phase: { type: 'string', multiple: true, default: [] as string[] },
  shard: { type: 'string' },
  'failed-only': { type: 'boolean', default: false },
  loader: { type: 'string', multiple: true, default: ['sync'] as string[] },
  seed: { type: 'string', default: '1' },
  jobs: { type: 'string', short: 'j' },
  timeout: { type: 'string', default: '10000' },
  watch: { type: 'boolean', default: false },
  engine: { type: 'string' },
  expectations: { type: 'string' },
  'no-expectations': { type: 'boolean', default: false },
  'update-expectations': { type: 'boolean', default: false },
  reporter: { type: 'string', multiple: true, default: [] as string[] },
  coverage: { type: 'boolean', default: false },
  'coverage-json': { type: 'string' },
  step: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** @throws UsageError with one line that says what is wrong */
export function parseRunArguments(argv: readonly string[]): RunArguments {
  const { values, positionals } = parse(argv);
  if (values['no-expectations'] && values['update-expectations']) {
    throw new UsageError('--no-expectations and --update-expectations exclude each other');
  }
  if (values.engine !== undefined && (values.coverage || values['coverage-json'] !== undefined || values.step.length > 0)) {
    throw new UsageError('the steps of another engine than modrec are not known: --engine goes without --coverage and --step');
  }
  return {
    help: values.help,
    patterns: positionals,
    test262: values.test262,
    ifPresent: values['if-present'],
    suite: values.suite === undefined ? undefined : choices('--suite', [values.suite], suiteNames)[0]!,
    features: list(values.features),
    excludedFeatures: list(values['exclude-features']),
    phases: choices('--phase', list(values.phase), ['parse', 'resolution', 'runtime'] as const),
    shard: values.shard === undefined ? undefined : parseShard(values.shard),
    failedOnly: values['failed-only'],
    loaders: choices('--loader', list(values.loader), loaders),
    seed: wholeNumber('--seed', values.seed, 0),
    jobs: values.jobs === undefined ? availableParallelism() : wholeNumber('--jobs', values.jobs, 1),
    timeout: wholeNumber('--timeout', values.timeout, 1),
    watch: values.watch,
    engine: values.engine,
    expectations: values.expectations,
    noExpectations: values['no-expectations'],
    updateExpectations: values['update-expectations'],
    reporters: values.reporter.map(parseReporter),
    coverage: values.coverage,
    coverageJson: values['coverage-json'],
    steps: values.step,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/\n[^]*/, ''));
  }
}

function list(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
}

function choices<T extends string>(option: string, values: readonly string[], known: readonly T[]): T[] {
  return [...new Set(values)].map((value) => {
    const choice = known.find((candidate) => candidate === value);
    if (choice === undefined) throw new UsageError(`${option} knows ${known.join(', ')}, not "${value}"`);
    return choice;
  });
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`${option} needs a whole number of at least ${least}, not "${text}"`);
  }
  return value;
}

function parseShard(text: string): Shard {
  const parts = /^(?<index>\d+)\/(?<count>\d+)$/.exec(text)?.groups;
  const shard = { index: Number(parts?.['index']), count: Number(parts?.['count']) };
  if (parts === undefined || shard.index < 1 || shard.index > shard.count) {
    throw new UsageError(`--shard needs I/N with I from 1 to N, not "${text}"`);
  }
  return shard;
}

function parseReporter(text: string): ReporterRequest {
  const separator = text.indexOf('=');
  const [kind, file] = separator === -1 ? [text, undefined] : [text.slice(0, separator), text.slice(separator + 1)];
  if (file === '') throw new UsageError(`--reporter ${text} names no file`);
  return { kind: choices('--reporter', [kind], reporterKinds)[0]!, file };
}

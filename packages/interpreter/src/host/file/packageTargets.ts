import type { PackageConfig } from './PackageConfigs';
import { ResolutionError } from './ResolutionError';

/**
 * Package targets: what the right-hand sides of a package's `exports` and `imports` mean. Follows Node's resolution for
 * `import`, see https://nodejs.org/api/esm.html#resolution-algorithm-specification.
 */

/** Where a target is looked up: the package, the key that was asked for, and how bare names of `imports` go on. */
export interface TargetContext {
  readonly config: PackageConfig;
  /** For messages: `./feature` or `#internal`. */
  readonly subpath: string;
  readonly field: 'exports' | 'imports';
  readonly conditions: ReadonlySet<string>;
  /** Resolves a bare specifier from the package itself; only targets of `imports` may be one. */
  resolveBare(specifier: string): URL;
}

/** The best match of `subpath` among the keys of an `exports` or `imports` object, or undefined. */
export function matchSubpath(table: Record<string, unknown>, context: TargetContext): URL | null | undefined {
  const { subpath } = context;
  if (Object.hasOwn(table, subpath) && !subpath.includes('*')) return resolveTarget(table[subpath], null, context);
  const [key] = Object.keys(table).filter((pattern) => matches(pattern, subpath)).sort(moreSpecificFirst);
  if (key === undefined) return undefined;
  const star = key.indexOf('*');
  const patternMatch = subpath.slice(star, subpath.length - (key.length - star - 1));
  return resolveTarget(table[key], patternMatch, context);
}

/**
 * A target's URL; null when the package forbids the subpath, undefined when no condition fits.
 *
 * @throws ResolutionError `invalid-package-target`
 */
export function resolveTarget(target: unknown, patternMatch: string | null, context: TargetContext): URL | null | undefined {
  if (typeof target === 'string') return resolveStringTarget(target, patternMatch, context);
  if (target === null) return null;
  if (Array.isArray(target)) return resolveFirst(target, patternMatch, context);
  if (typeof target === 'object') return resolveConditions(target as Record<string, unknown>, patternMatch, context);
  throw invalidTarget(target, context);
}

function resolveConditions(target: Record<string, unknown>, patternMatch: string | null, context: TargetContext) {
  for (const [condition, value] of Object.entries(target)) {
    if (/^(0|[1-9][0-9]*)$/.test(condition)) {
      throw new ResolutionError(
        'invalid-package-config',
        `"${context.field}" of package '${context.config.folderURL.pathname}' has the numeric key '${condition}'`,
      );
    }
    if (condition !== 'default' && !context.conditions.has(condition)) continue;
    const resolved = resolveTarget(value, patternMatch, context);
    if (resolved !== undefined) return resolved;
  }
  return undefined;
}

/** The first valid target of a list counts; an invalid one is passed over as long as another follows. */
function resolveFirst(targets: readonly unknown[], patternMatch: string | null, context: TargetContext) {
  let last: URL | null | undefined = targets.length === 0 ? null : undefined;
  let failure: ResolutionError | null = null;
  for (const target of targets) {
    try {
      const resolved = resolveTarget(target, patternMatch, context);
      if (resolved === undefined) continue;
      failure = null;
      last = resolved;
      if (resolved !== null) return resolved;
    } catch (error) {
      if (!(error instanceof ResolutionError) || error.code !== 'invalid-package-target') throw error;
      failure = error;
    }
  }
  if (failure !== null) throw failure;
  return last;
}

function resolveStringTarget(target: string, patternMatch: string | null, context: TargetContext): URL {
  const fill = (text: string) => (patternMatch === null ? text : text.replaceAll('*', () => patternMatch));
  if (!target.startsWith('./')) {
    const isBare = context.field === 'imports' && !target.startsWith('../') && !target.startsWith('/') && !isURL(target);
    if (isBare) return context.resolveBare(fill(target));
    throw invalidTarget(target, context);
  }
  if (hasForbiddenSegment(target.slice(2))) throw invalidTarget(target, context);
  if (patternMatch !== null && hasForbiddenSegment(patternMatch)) {
    throw new ResolutionError('invalid-specifier', `'${context.subpath}' leaves the folder that its pattern stands for`, 'TypeError');
  }
  return new URL(fill(target), context.config.folderURL);
}

function hasForbiddenSegment(path: string): boolean {
  return path.split(/[/\\]/).some((segment) => /^(\.|%2e){1,2}$|^node_modules$/i.test(segment));
}

function isURL(text: string): boolean {
  return URL.canParse(text);
}

function matches(pattern: string, subpath: string): boolean {
  const star = pattern.indexOf('*');
  if (star === -1 || star !== pattern.lastIndexOf('*')) return false;
  const tail = pattern.slice(star + 1);
  return subpath.length >= pattern.length && subpath.startsWith(pattern.slice(0, star)) && subpath.endsWith(tail);
}

function moreSpecificFirst(a: string, b: string): number {
  return b.indexOf('*') - a.indexOf('*') || b.length - a.length;
}

function invalidTarget(target: unknown, { config, subpath, field }: TargetContext): ResolutionError {
  return new ResolutionError(
    'invalid-package-target',
    `"${field}" of package '${config.folderURL.pathname}' maps '${subpath}' to the invalid target ${JSON.stringify(target)}`,
  );
}

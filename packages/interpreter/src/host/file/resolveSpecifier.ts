import { realpathSync, statSync, type Stats } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PackageConfig, PackageConfigs } from './PackageConfigs';
import { matchSubpath, resolveTarget, type TargetContext } from './packageTargets';
import { ResolutionError } from './ResolutionError';

/** The conditions of `exports` and `imports` that an `import` fulfils. */
export const defaultConditions: ReadonlySet<string> = new Set(['node', 'import']);

/**
 * The file: URL that a specifier means in the module at `parentURL`, by Node's rules for `import`: relative and absolute
 * URLs, `#imports`, the package's own name, and packages in `node_modules`.
 *
 * @throws ResolutionError
 * https://nodejs.org/api/esm.html#resolution-algorithm-specification
 */
export function resolveSpecifier(
  specifier: string,
  parentURL: URL,
  packages: PackageConfigs,
  conditions: ReadonlySet<string> = defaultConditions,
): URL {
  return existingFile(new Resolver(parentURL, packages, conditions).toURL(specifier), specifier);
}

class Resolver {
  constructor(
    readonly parentURL: URL,
    readonly packages: PackageConfigs,
    readonly conditions: ReadonlySet<string>,
  ) {}

  toURL(specifier: string): URL {
    if (/^(\/|\.\/|\.\.\/|\.$|\.\.$)/.test(specifier)) return this.#relative(specifier);
    if (specifier.startsWith('#')) return this.#internal(specifier);
    if (isBuiltin(specifier)) {
      throw new ResolutionError('builtin-module', `'${specifier}' is a module of Node itself, which guest code has no access to`);
    }
    if (URL.canParse(specifier)) return fileURLOnly(new URL(specifier));
    return this.#bare(specifier);
  }

  #relative(specifier: string): URL {
    if (!URL.canParse(specifier, this.parentURL.href)) throw invalidSpecifier(specifier, 'it does not form a valid URL');
    return fileURLOnly(new URL(specifier, this.parentURL));
  }

  /** A name of the `imports` of the importing package. */
  #internal(specifier: string): URL {
    if (specifier === '#' || specifier.startsWith('#/')) throw invalidSpecifier(specifier, "a name must follow the '#'");
    const config = this.packages.scopeOf(this.parentURL);
    const table = config?.imports;
    if (config != null && isObject(table)) {
      const resolved = matchSubpath(table, this.#context(config, specifier, 'imports'));
      if (resolved != null) return resolved;
    }
    const where = config === null ? '' : ` by the "imports" of package '${config.folderURL.pathname}'`;
    throw new ResolutionError('package-import-not-defined', `'${specifier}' is not defined${where}`, 'TypeError');
  }

  #bare(specifier: string): URL {
    const { name, subpath } = splitPackageName(specifier);
    const self = this.packages.scopeOf(this.parentURL);
    if (self !== null && self.name === name && self.exports !== undefined) return this.#exported(self, subpath);
    for (const folderURL of packageFolders(name, this.parentURL)) {
      if (!isDirectory(folderURL)) continue;
      const config = this.packages.read(folderURL);
      if (config?.exports !== undefined) return this.#exported(config, subpath);
      return subpath === '.' ? mainFile(folderURL, config, specifier) : new URL(subpath, folderURL);
    }
    throw new ResolutionError('module-not-found', `Cannot find package '${name}'`);
  }

  #exported(config: PackageConfig, subpath: string): URL {
    const context = this.#context(config, subpath, 'exports');
    const resolved = matchExports(config.exports, context);
    if (resolved != null) return resolved;
    const what = subpath === '.' ? 'a main module' : `'${subpath}'`;
    throw new ResolutionError('package-path-not-exported', `Package '${config.folderURL.pathname}' does not export ${what}`);
  }

  #context(config: PackageConfig, subpath: string, field: 'exports' | 'imports'): TargetContext {
    const { packages, conditions } = this;
    const resolveBare = (specifier: string) => new Resolver(config.folderURL, packages, conditions).toURL(specifier);
    return { config, subpath, field, conditions, resolveBare };
  }
}

/** `exports` is a table of subpaths when its keys start with a dot, else the target of '.' alone. */
function matchExports(exports: unknown, context: TargetContext): URL | null | undefined {
  if (isObject(exports)) {
    const dotted = Object.keys(exports).filter((key) => key.startsWith('.')).length;
    if (dotted !== 0 && dotted !== Object.keys(exports).length) {
      throw new ResolutionError(
        'invalid-package-config',
        `"exports" of package '${context.config.folderURL.pathname}' mixes subpaths and conditions`,
      );
    }
    if (dotted !== 0) return matchSubpath(exports, context);
  }
  return context.subpath === '.' ? resolveTarget(exports, null, context) : undefined;
}

function splitPackageName(specifier: string): { name: string; subpath: string } {
  const match = /^(@[^/\\%]+\/[^/\\%]+|[^@./\\%][^/\\%]*)(\/.*)?$/s.exec(specifier);
  if (match === null) throw invalidSpecifier(specifier, 'it is neither a URL, a path nor the name of a package');
  const subpath = match[2];
  if (subpath?.endsWith('/')) throw invalidSpecifier(specifier, 'it names a folder');
  return { name: match[1]!, subpath: `.${subpath ?? ''}` };
}

function* packageFolders(name: string, parentURL: URL): Generator<URL> {
  let folderURL = new URL('./', parentURL);
  for (;;) {
    if (!folderURL.pathname.endsWith('/node_modules/')) yield new URL(`node_modules/${name}/`, folderURL);
    const upper = new URL('../', folderURL);
    if (upper.pathname === folderURL.pathname) return;
    folderURL = upper;
  }
}

/** What a package without `exports` gives for its bare name. */
function mainFile(folderURL: URL, config: PackageConfig | null, specifier: string): URL {
  const main = config?.main;
  const fromMain = main === undefined ? [] : ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node'].map((end) => main + end);
  for (const candidate of [...fromMain, 'index.js', 'index.json', 'index.node']) {
    const url = new URL(`./${candidate}`, folderURL);
    if (isFile(url)) return url;
  }
  throw new ResolutionError('module-not-found', `Package '${specifier}' in '${folderURL.pathname}' has no main module`);
}

function fileURLOnly(url: URL): URL {
  if (url.protocol === 'file:') return url;
  throw new ResolutionError('unsupported-url-scheme', `'${url.href}' is not a file: URL`);
}

/** The URL with symbolic links followed. */
function existingFile(url: URL, specifier: string): URL {
  if (/%2f|%5c/i.test(url.pathname)) throw invalidSpecifier(specifier, 'it has an encoded path separator');
  let path: string;
  try {
    path = fileURLToPath(url);
  } catch (error) {
    throw invalidSpecifier(specifier, (error as Error).message);
  }
  const stats = statsOf(url);
  if (stats?.isDirectory()) throw new ResolutionError('directory-import', `'${path}' is a directory, not a module`);
  if (stats === undefined) throw new ResolutionError('module-not-found', `Cannot find module '${path}'`);
  const real = pathToFileURL(realpathSync(path));
  real.search = url.search;
  real.hash = url.hash;
  return real;
}

function isFile(url: URL): boolean {
  return statsOf(url)?.isFile() ?? false;
}

function isDirectory(url: URL): boolean {
  return statsOf(url)?.isDirectory() ?? false;
}

function statsOf(url: URL): Stats | undefined {
  try {
    return statSync(url);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ResolutionError('unreadable-file', message);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalidSpecifier(specifier: string, why: string): ResolutionError {
  return new ResolutionError('invalid-specifier', `'${specifier}' is no valid module specifier: ${why}`, 'TypeError');
}

import { extname } from 'node:path';
import type { PackageConfigs } from './PackageConfigs';
import { ResolutionError } from './ResolutionError';

/**
 * What a file holds. `undeclared` is a `.js` file of an installed package that does not say which: CommonJS unless it
 * turns out to use the syntax of modules.
 */
export type ModuleFormat = 'module' | 'json' | 'undeclared';

/**
 * How a file is to be read when it is imported with the attribute `type` (undefined: without).
 *
 * @throws ResolutionError when this host has no module for it.
 */
export function moduleFormat(url: URL, type: string | undefined, packages: PackageConfigs): ModuleFormat {
  const format = formatOfFile(url, packages);
  if (type === (format === 'json' ? 'json' : undefined)) return format;
  if (type === undefined) {
    throw new ResolutionError('json-without-attribute', `'${url.href}' needs the import attribute "type: 'json'"`, 'TypeError');
  }
  throw new ResolutionError('unsupported-module-type', `'${url.href}' is not a module of the type '${type}'`, 'TypeError');
}

function formatOfFile(url: URL, packages: PackageConfigs): ModuleFormat {
  const extension = extname(url.pathname);
  if (extension === '.mjs') return 'module';
  if (extension === '.json') return 'json';
  if (extension === '.cjs' || extension === '.node') throw commonJS(url);
  if (extension !== '.js' && extension !== '') {
    throw new ResolutionError('unknown-file-extension', `Unknown file extension '${extension}' of '${url.href}'`, 'TypeError');
  }
  const type = packages.scopeOf(url)?.type;
  if (type === 'commonjs') throw commonJS(url);
  return type === undefined && url.pathname.includes('/node_modules/') ? 'undeclared' : 'module';
}

/** The refusal of a CommonJS module. */
export function commonJS(url: URL): ResolutionError {
  return new ResolutionError('commonjs-module', `'${url.href}' is a CommonJS module; only ECMAScript modules can be imported`);
}

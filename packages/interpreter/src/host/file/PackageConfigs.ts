import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ResolutionError } from './ResolutionError';

/** The fields of a package.json that resolution looks at. */
export interface PackageConfig {
  /** The folder, as a file: URL that ends in a slash. */
  readonly folderURL: URL;
  readonly name: string | undefined;
  readonly main: string | undefined;
  readonly type: 'module' | 'commonjs' | undefined;
  readonly exports: unknown;
  readonly imports: unknown;
}

/** Reads package.json files, each once. */
export class PackageConfigs {
  readonly #byFolder = new Map<string, PackageConfig | null>();

  /**
   * The package.json of one folder, or null when it has none.
   *
   * @throws ResolutionError `invalid-package-config` when the file is not a JSON object.
   */
  read(folderURL: URL): PackageConfig | null {
    const known = this.#byFolder.get(folderURL.href);
    if (known !== undefined) return known;
    const config = readPackageConfig(folderURL);
    this.#byFolder.set(folderURL.href, config);
    return config;
  }

  /** The package.json of the package that a file belongs to; a `node_modules` folder ends the search. */
  scopeOf(fileURL: URL): PackageConfig | null {
    let folderURL = new URL('./', fileURL);
    while (!folderURL.pathname.endsWith('/node_modules/')) {
      const config = this.read(folderURL);
      if (config !== null) return config;
      const parentURL = new URL('../', folderURL);
      if (parentURL.pathname === folderURL.pathname) return null;
      folderURL = parentURL;
    }
    return null;
  }
}

function readPackageConfig(folderURL: URL): PackageConfig | null {
  const path = fileURLToPath(new URL('package.json', folderURL));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return null;
  }
  const json = parse(text, path);
  return {
    folderURL,
    name: typeof json.name === 'string' ? json.name : undefined,
    main: typeof json.main === 'string' ? json.main : undefined,
    type: json.type === 'module' || json.type === 'commonjs' ? json.type : undefined,
    exports: json.exports ?? undefined,
    imports: json.imports ?? undefined,
  };
}

function parse(text: string, path: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ResolutionError('invalid-package-config', `Package configuration '${path}' is malformed: ${(error as Error).message}`);
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Record<string, unknown>;
  throw new ResolutionError('invalid-package-config', `Package configuration '${path}' is not a JSON object`);
}

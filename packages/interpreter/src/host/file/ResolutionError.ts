/** Why a specifier or a file gives no module: what the file host turns into an error of the importing realm. */
export class ResolutionError extends Error {
  /** Stable, in kebab case. */
  readonly code: ResolutionErrorCode;
  /** The intrinsic constructor of the error that the guest sees. */
  readonly constructorName: 'Error' | 'TypeError' | 'SyntaxError';

  constructor(
    code: ResolutionErrorCode,
    message: string,
    constructorName: 'Error' | 'TypeError' | 'SyntaxError' = 'Error',
  ) {
    super(message);
    this.code = code;
    this.constructorName = constructorName;
  }
}

export type ResolutionErrorCode =
  | 'binary-file'
  | 'builtin-module'
  | 'commonjs-module'
  | 'directory-import'
  | 'invalid-package-config'
  | 'invalid-package-target'
  | 'invalid-specifier'
  | 'json-without-attribute'
  | 'module-not-found'
  | 'package-import-not-defined'
  | 'package-path-not-exported'
  | 'unknown-file-extension'
  | 'unreadable-file'
  | 'unsupported-module-type'
  | 'unsupported-url-scheme';

import type { ParsedScript } from '@modrec/parser';
import type { ErrorDetails } from '../errors';

/** A script declares a name that an earlier script has declared and that cannot be declared again. */
export function duplicateDeclaration(script: ParsedScript, name: string): ErrorDetails {
  return {
    code: 'global-redeclaration',
    message: `Identifier '${name}' has already been declared`,
    modules: [script.fileName],
  };
}

/** The global object takes no function or variable of this name. */
export function undeclarableGlobal(script: ParsedScript, name: string): ErrorDetails {
  return {
    code: 'undeclarable-global',
    message: `Global '${name}' cannot be declared: the global object does not allow it`,
    modules: [script.fileName],
  };
}

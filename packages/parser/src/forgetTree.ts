import type { ParsedModule } from './parsed';

const none: readonly never[] = [];

/**
 * Drops the tree of a module whose code is compiled: it runs once, and functions that are still to be compiled hold on to their own
 * parts. The names of the module are in its environment.
 */
export function forgetTree(module: ParsedModule): void {
  module.program.body = [];
  module.scopes = null;
  module.VarScopedDeclarations = none;
  module.LexicallyScopedDeclarations = none;
}

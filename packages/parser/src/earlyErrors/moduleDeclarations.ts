/**
 * https://tc39.es/ecma262/#sec-module-semantics-static-semantics-early-errors
 * Names declared or exported twice, and exports of what is not declared. Babel reports them, with a better position;
 * these are the standard's own rules over its own lists, and hold for what a layer adds to them.
 */
import type * as t from '@babel/types';
import { earlyError, type EarlyError } from './EarlyError';

/** The lists that the rules compare. */
export interface ModuleNames {
  readonly LexicallyDeclaredNames: readonly string[];
  readonly VarDeclaredNames: readonly string[];
  readonly ExportedNames: readonly string[];
  readonly ExportedBindings: readonly string[];
}

export function moduleDeclarationErrors(names: ModuleNames, program: t.Program): EarlyError[] {
  const lexical = new Set(names.LexicallyDeclaredNames);
  const variables = new Set(names.VarDeclaredNames);
  return [
    ...duplicates(names.LexicallyDeclaredNames).map((name) => declaredTwice(name, program)),
    ...[...variables].filter((name) => lexical.has(name)).map((name) => declaredTwice(name, program)),
    ...duplicates(names.ExportedNames).map((name) =>
      earlyError('duplicate-export', `'${name}' is exported more than once.`, program),
    ),
    ...names.ExportedBindings.filter((name) => !lexical.has(name) && !variables.has(name)).map((name) =>
      earlyError('undefined-export', `'${name}' is exported but not declared.`, program),
    ),
  ];
}

function declaredTwice(name: string, program: t.Program): EarlyError {
  return earlyError('duplicate-declaration', `'${name}' has already been declared.`, program);
}

/** Each name that occurs more than once, once. */
export function duplicates(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated];
}

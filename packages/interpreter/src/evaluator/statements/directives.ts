import type { t } from '@modrec/parser';

/**
 * The value that the directives of a script or eval leave as its completion value: directives are expression statements too, which
 * Babel keeps apart, and their strings unescaped.
 */
export function valueOfDirectives({ directives }: t.Program): string | undefined {
  return directives.at(-1)?.value.extra?.expressionValue as string | undefined;
}

import type { t } from '@modrec/parser';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-literals-runtime-semantics-evaluation */
export const BooleanLiteral: ExpressionCompiler<t.BooleanLiteral> = {
  compile: ({ value }) => () => value,
};

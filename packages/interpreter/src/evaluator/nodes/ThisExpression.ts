import type { t } from '@modrec/parser';
import { compileThis } from '../names/compileThis';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-this-keyword-runtime-semantics-evaluation */
export const ThisExpression: ExpressionCompiler<t.ThisExpression> = {
  compile: (node, c) => compileThis(c, node),
};

import type { t } from '@modrec/parser';
import { compileRead } from '../names/compileName';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-identifiers-runtime-semantics-evaluation, and GetValue of the reference */
export const Identifier: ExpressionCompiler<t.Identifier> = {
  compile: (node, c) => compileRead(c, node.name, node),
};

import type { t } from '@modrec/parser';
import { compileRead } from '../names/compileName';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-identifiers-runtime-semantics-evaluation, and GetValue of the reference */
export const Identifier: ExpressionCompiler<t.Identifier> = {
  compile(node, c) {
    // The global property of that name can neither be changed nor hidden by another global name.
    if (node.name === 'undefined' && c.scope.resolve(node.name).kind === 'global') return () => undefined;
    return compileRead(c, node.name, node);
  },
};

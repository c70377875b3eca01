import type { t } from '@modrec/parser';
import { endOfChain } from '../references/chainNodes';
import { compileLink } from '../references/optionalChain';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-optional-chaining-evaluation: the node that ends its chain */
export const OptionalCallExpression: ExpressionCompiler<t.OptionalCallExpression> = {
  compile(node, c) {
    const link = compileLink(node, c);
    return (scope) => endOfChain(link(scope, undefined as never, []));
  },
  suspendable(node, c) {
    const link = compileLink(node, c);
    return (scope, activation) => endOfChain(link(scope, activation, []));
  },
};

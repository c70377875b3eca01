import type { t } from '@modrec/parser';
import { isChain, endOfChain } from '../references/chainNodes';
import { compileLink } from '../references/optionalChain';
import { compileGetNamed } from '../properties/getProperty';
import { constantKey } from '../properties/propertyKey';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-optional-chaining-evaluation: the node that ends its chain */
export const OptionalMemberExpression: ExpressionCompiler<t.OptionalMemberExpression> = {
  compile(node, c) {
    const key = constantKey(node);
    if (key !== undefined && node.optional && !isChain(node.object)) {
      const object = c.expression(node.object);
      const get = compileGetNamed(c, key, node);
      return (scope) => {
        const value = object(scope);
        return value === undefined || value === null ? undefined : get(value);
      };
    }
    const link = compileLink(node, c);
    return (scope) => endOfChain(link(scope, undefined as never, []));
  },
  suspendable(node, c) {
    const link = compileLink(node, c);
    return (scope, activation) => endOfChain(link(scope, activation, []));
  },
};

import type { t } from '@modrec/parser';
import type { ExpressionCompiler } from '../nodeCompilers';

/**
 * https://tc39.es/ecma262/#sec-regular-expression-literals-runtime-semantics-evaluation
 *
 * A new object each time. A pattern that the parser lets pass and the host cannot compile gives the guest realm's SyntaxError.
 */
export const RegExpLiteral: ExpressionCompiler<t.RegExpLiteral> = {
  compile({ pattern, flags }, c) {
    const { kit } = c.realm;
    return () => kit.newRegExp(pattern, flags);
  },
};

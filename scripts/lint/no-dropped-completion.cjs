'use strict';
/*
 * no-dropped-completion: a result that may be a throw is not left as a bare statement.
 *
 * Why. The type `ThrowCompletionOr<T>` keeps a guest throw visible: its value cannot be used without `Q` (`?`) or `X` (`!`). Only a
 * bare statement uses nothing, so there the types cannot help.
 *
 * Bad    module.InitializeEnvironment();
 *        yield* spec.InnerModuleLinking(requiredModule, stack, index);
 * Good   Q(module.InitializeEnvironment());
 */

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { dropped: 'This may be a throw completion: wrap it in Q(…) or X(() => …).' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    if (program == null) throw new Error('no-dropped-completion needs type information');
    const checker = program.getTypeChecker();
    const isThrown = (type) => (type.isUnion() ? type.types.some(isThrown) : type.getSymbol()?.getName() === 'Thrown');
    return {
      ExpressionStatement({ expression }) {
        const value = expression.type === 'YieldExpression' ? expression : expression.type === 'CallExpression' ? expression : null;
        if (value === null) return;
        const node = esTreeNodeToTSNodeMap.get(value);
        if (isThrown(checker.getTypeAtLocation(node))) context.report({ node: value, messageId: 'dropped' });
      },
    };
  },
};

'use strict';
/*
 * marker-form: a step marker is a statement of its own, begins with a step path, holds no substitution.
 *
 * Why. The marker is read by three: the reader, the stepper and the audit. The audit reads it without running anything, and a
 * substitution would cost something at every call, also without a tracer.
 *
 * Bad    step`append ${module.id} to stack`;
 *        const x = step`9.a …`;
 *        step.differs`9.a …`;
 * Good   step`8      append module to stack`;
 *        step.differs`9.a    …`('why we do it in another way');
 */

const PATH = /^\s*\d+(?:\.(?:[a-z]+|\d+))*(?:\s|$)/;

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      path: 'A marker begins with the path of its step.',
      substitution: 'A marker holds no ${}.',
      statement: 'A marker is a statement of its own.',
      reason: 'A departure gives its reason: step.differs`…`(\'reason\').',
    },
  },
  create(context) {
    const kindOf = (tag) => {
      if (tag.type === 'Identifier') return tag.name === 'step' ? 'step' : undefined;
      if (tag.type !== 'MemberExpression' || tag.computed || tag.object.name !== 'step') return undefined;
      return tag.property.name;
    };
    return {
      TaggedTemplateExpression(node) {
        const kind = kindOf(node.tag);
        if (kind === undefined) return;
        const report = (messageId) => context.report({ node, messageId });
        if (node.quasi.expressions.length > 0) report('substitution');
        if (!PATH.test(node.quasi.quasis[0].value.raw)) report('path');
        const { parent } = node;
        if (kind === 'differs') {
          const [reason] = parent.type === 'CallExpression' && parent.callee === node ? parent.arguments : [];
          if (reason?.type !== 'Literal' || typeof reason.value !== 'string' || reason.value === '') report('reason');
        } else if (parent.type !== 'ExpressionStatement') {
          report('statement');
        }
      },
    };
  },
};

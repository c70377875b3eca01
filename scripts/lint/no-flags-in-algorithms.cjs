'use strict';
/*
 * no-flags-in-algorithms: an algorithm does not ask which layers or options are on.
 *
 * Why. A proposal is added beside the base, as whole algorithms, never inside it. An `if` belongs in an algorithm exactly when
 * the standard's text has an *If* there; a flag makes two texts out of one and neither can be read beside the standard.
 *
 * Bad    if (agent.layers.has('import-defer')) { … }
 *        if (agent.options.deferImports) { … }
 * Good   a layer whose `algorithms` hold its own InnerModuleEvaluation
 */

/** Members that say how the agent was configured. */
const FLAGS = new Set(['layers', 'layer', 'flags', 'features', 'options', 'experimental']);

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { flag: "An algorithm does not read '{{name}}': a layer brings its own algorithm instead." },
  },
  create(context) {
    const report = (node, name) => context.report({ node, messageId: 'flag', data: { name } });
    /** Whose member it is: `agent`, `realm.Agent`, `this.agent` …; a guest value may have any member. */
    const isAgent = (node) =>
      (node.type === 'Identifier' && /^(?:agent|surroundings)$/i.test(node.name)) ||
      (node.type === 'MemberExpression' && !node.computed && /^agent$/i.test(node.property.name)) ||
      (node.type === 'TSNonNullExpression' && isAgent(node.expression));
    return {
      MemberExpression({ object, property, computed }) {
        if (!computed && FLAGS.has(property.name) && isAgent(object)) report(property, property.name);
      },
      VariableDeclarator({ id, init }) {
        if (id.type !== 'ObjectPattern' || init === null || !isAgent(init)) return;
        for (const { key } of id.properties) if (FLAGS.has(key?.name)) report(key, key.name);
      },
      ImportDeclaration({ source }) {
        if (/(?:^|\/)proposals\//.test(source.value)) report(source, source.value);
      },
    };
  },
};

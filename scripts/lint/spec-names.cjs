'use strict';
/*
 * spec-names: an exported PascalCase function is an operation of the standard.
 *
 * Why. A reader searches the standard for a PascalCase name and expects to find it there; what is ours is camelCase, so one look
 * tells whose a function is.
 *
 * Bad    export function LinkAll(modules) { … }
 *        export const ResolveModule = algorithm('ResolveModule', …)
 * Good   export function linkAll(modules) { … }
 *        export const InnerModuleLinking = algorithm('InnerModuleLinking', …)
 *
 * Classes and types are not functions and keep PascalCase. Option `allow`: names that other texts define (an ADR or a comment
 * beside the option says which).
 */

const operations = new Set(require('../../spec-tests/audit/operations.json'));

/** The standard's shorthands and its *Assert*, as functions. */
const NOTATION = new Set(['Q', 'X', 'Assert']);

module.exports = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { allow: { type: 'array', items: { type: 'string' } } }, additionalProperties: false }],
    messages: { unknown: "'{{name}}' is no operation of ECMA-262; a function of ours is camelCase." },
  },
  create(context) {
    const allowed = new Set(context.options[0]?.allow ?? []);
    function check(id) {
      if (id?.type !== 'Identifier' || !/^[A-Z]/.test(id.name)) return;
      // A part of a syntax-directed operation: ExportEntries_3.
      const name = id.name.replace(/_\d+$/, '');
      if (operations.has(name) || NOTATION.has(name) || allowed.has(name)) return;
      context.report({ node: id, messageId: 'unknown', data: { name: id.name } });
    }
    const isFunction = (node) =>
      node?.type === 'ArrowFunctionExpression' ||
      node?.type === 'FunctionExpression' ||
      (node?.type === 'CallExpression' && node.callee.type === 'Identifier' && ['algorithm', 'sdo'].includes(node.callee.name));
    return {
      ExportNamedDeclaration({ declaration }) {
        if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'TSDeclareFunction') check(declaration.id);
        if (declaration?.type !== 'VariableDeclaration') return;
        for (const { id, init } of declaration.declarations) if (isFunction(init)) check(id);
      },
    };
  },
};

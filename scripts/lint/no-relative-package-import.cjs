'use strict';
/*
 * no-relative-package-import: a relative import stays within its package.
 *
 * Why. Packages meet at their names. A path into another package's `src` works here and breaks in what we publish, and hides the
 * dependency from package.json.
 *
 * Bad    import { parseModule } from '../../parser/src/parseModule';
 * Good   import { parseModule } from '@modrec/parser';
 */

const { dirname, resolve, sep } = require('node:path');

/** `…/packages/parser/src/x.ts` → `…/packages/parser` */
function packageOf(path) {
  const parts = path.split(sep);
  const at = parts.lastIndexOf('packages');
  return at === -1 || at + 1 >= parts.length ? undefined : parts.slice(0, at + 2).join(sep);
}

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { leaves: "'{{specifier}}' leaves the package; import the other package by its name." },
  },
  create(context) {
    const home = packageOf(context.filename);
    if (home === undefined) return {};
    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string' || !source.value.startsWith('.')) return;
      const target = resolve(dirname(context.filename), source.value);
      if (target === home || target.startsWith(home + sep)) return;
      context.report({ node: source, messageId: 'leaves', data: { specifier: source.value } });
    }
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};

import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import type { ExportDeclaration } from '../grammar/ModuleItem';

/**
 * https://tc39.es/ecma262/#sec-static-semantics-isconstantdeclaration
 * of a lexical declaration, a function or class declaration, or an export declaration that declares nothing else.
 */
export function IsConstantDeclaration(tracer: StaticSemanticsTracer | null, node: ExportDeclaration | t.Node): boolean {
  switch (node.type) {
    case 'ExportDeclaration':
    case 'ExportDefaultDeclaration':
      return IsConstantDeclaration_7(tracer);
    case 'VariableDeclaration':
      return node.kind === 'const' || node.kind === 'using' || node.kind === 'await using';
    default:
      return false;
  }
}

/** ExportDeclaration : export ExportFromClause … ; export NamedExports ; and export default AssignmentExpression ; */
const IsConstantDeclaration_7 = sdo('IsConstantDeclaration', 7, function (step) {
  step`1  return false`;
  return false;
});

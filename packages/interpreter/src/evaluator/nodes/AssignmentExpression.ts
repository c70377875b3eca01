import type { t } from '@modrec/parser';
import { compileNameAssignment } from '../assignments/nameAssignment';
import { assignmentOperation } from '../assignments/operation';
import { compilePatternAssignment, compileSuspendablePatternAssignment } from '../assignments/patternAssignment';
import { compilePropertyAssignment } from '../assignments/propertyAssignment';
import { compileOperation, compileSuspendableOperation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-assignment-operators-runtime-semantics-evaluation */
export const AssignmentExpression: ExpressionCompiler<t.AssignmentExpression> = {
  compile(node, c) {
    switch (node.left.type) {
      case 'ArrayPattern': case 'ObjectPattern': return compilePatternAssignment(node, c);
      case 'Identifier': return compileNameAssignment(node, node.left, c) ?? compileOperation(assignmentOperation(node, c));
      case 'MemberExpression': return compilePropertyAssignment(node, node.left, c) ?? compileOperation(assignmentOperation(node, c));
      default: return compileOperation(assignmentOperation(node, c));
    }
  },
  suspendable(node, c) {
    if (node.left.type === 'ArrayPattern' || node.left.type === 'ObjectPattern') return compileSuspendablePatternAssignment(node, c);
    return compileSuspendableOperation(c, assignmentOperation(node, c));
  },
};

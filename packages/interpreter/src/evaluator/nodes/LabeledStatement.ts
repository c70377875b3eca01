import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { StatementCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-labelled-statements-runtime-semantics-labelledevaluation */
export const LabeledStatement: StatementCompiler<t.LabeledStatement> = {
  execute(node, c) {
    const labelled = c.withLabel(node.label.name);
    if (takesLabels(node.body)) return labelled.statement(node.body);
    const { c: inside, target } = labelled.withTarget(false, false);
    const body = inside.statement(node.body);
    return (scope) => {
      const completion = body(scope);
      return completion === target.break ? undefined : completion;
    };
  },
  suspendable(node, c) {
    const labelled = c.withLabel(node.label.name);
    if (takesLabels(node.body)) return labelled.suspendableStatement(node.body);
    const { c: inside, target } = labelled.withTarget(false, false);
    const body = inside.suspendableStatement(node.body);
    return (scope, activation) => {
      const completion = body(scope, activation);
      if (completion === SUSPENDED) return SUSPENDED;
      return completion === target.break ? undefined : completion;
    };
  },
};

/** Statements that make a target of the labels before them themselves. */
function takesLabels(body: t.Statement): boolean {
  switch (body.type) {
    case 'LabeledStatement': case 'SwitchStatement':
    case 'WhileStatement': case 'DoWhileStatement': case 'ForStatement': case 'ForInStatement': case 'ForOfStatement':
    // A function declaration has nothing to break from.
    case 'FunctionDeclaration':
      return true;
    default:
      return false;
  }
}

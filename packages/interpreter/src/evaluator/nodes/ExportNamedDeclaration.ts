import type { t } from '@modrec/parser';
import { Evaluation_1, Evaluation_2, Evaluation_3 } from '../moduleCode/exportEvaluation';
import { exported, suspendableExported } from '../moduleCode/exportItem';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation */
export const ExportNamedDeclaration: StatementCompiler<t.ExportNamedDeclaration> = {
  execute({ declaration }, c) {
    if (declaration) return exported(evaluationOf(declaration), c.statement(declaration), c);
    const { agent } = c;
    if (agent.tracer === null) return doNothing;
    return () => {
      Evaluation_1(agent);
      return undefined;
    };
  },
  suspendable({ declaration }, c) {
    return suspendableExported(evaluationOf(declaration!), c.suspendableStatement(declaration!), c);
  },
};

function evaluationOf(declaration: t.Declaration): typeof Evaluation_2 {
  return declaration.type === 'VariableDeclaration' && declaration.kind === 'var' ? Evaluation_2 : Evaluation_3;
}

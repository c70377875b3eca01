import type { t } from '@modrec/parser';
import { Evaluation_1 } from '../moduleCode/exportEvaluation';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';

/** https://tc39.es/ecma262/#sec-exports-runtime-semantics-evaluation */
export const ExportAllDeclaration: StatementCompiler<t.ExportAllDeclaration> = {
  execute(_node, { agent }) {
    if (agent.tracer === null) return doNothing;
    return () => {
      Evaluation_1(agent);
      return undefined;
    };
  },
};

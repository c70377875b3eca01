import type { t } from '@modrec/parser';
import { Evaluation_4 } from '../moduleCode/moduleEvaluation';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';

/** Linking has made the bindings: https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation */
export const ImportDeclaration: StatementCompiler<t.ImportDeclaration> = {
  execute(_node, { agent }) {
    if (agent.tracer === null) return doNothing;
    return () => {
      Evaluation_4(agent);
      return undefined;
    };
  },
};

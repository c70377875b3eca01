import type { t } from '@modrec/parser';
import { Evaluation_4 } from '../moduleCode/moduleEvaluation';
import type { StatementCompiler } from '../nodeCompilers';

/** Linking has made the bindings: https://tc39.es/ecma262/#sec-module-semantics-runtime-semantics-evaluation */
export const ImportDeclaration: StatementCompiler<t.ImportDeclaration> = {
  execute(_node, { agent }) {
    return () => {
      Evaluation_4(agent);
      return undefined;
    };
  },
};

import type { t } from '@modrec/parser';
import type { StatementCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-continue-statement-runtime-semantics-evaluation */
export const ContinueStatement: StatementCompiler<t.ContinueStatement> = {
  execute(node, c) {
    const completion = c.jump('continue', node.label?.name ?? '');
    return () => completion;
  },
};

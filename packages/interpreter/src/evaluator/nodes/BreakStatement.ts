import type { t } from '@modrec/parser';
import type { StatementCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-break-statement-runtime-semantics-evaluation */
export const BreakStatement: StatementCompiler<t.BreakStatement> = {
  execute(node, c) {
    const completion = c.jump('break', node.label?.name ?? '');
    return () => completion;
  },
};

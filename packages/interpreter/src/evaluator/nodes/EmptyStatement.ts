import type { t } from '@modrec/parser';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';

/** https://tc39.es/ecma262/#sec-empty-statement-runtime-semantics-evaluation */
export const EmptyStatement: StatementCompiler<t.EmptyStatement> = {
  execute: () => doNothing,
};

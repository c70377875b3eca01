import type { t } from '@modrec/parser';
import type { StatementCompiler } from '../nodeCompilers';
import { doNothing } from '../statements/doNothing';

/** https://tc39.es/ecma262/#sec-debugger-statement-runtime-semantics-evaluation, without a debugger */
export const DebuggerStatement: StatementCompiler<t.DebuggerStatement> = {
  execute: () => doNothing,
};

import type { t } from '@modrec/parser';
import { Q } from '../../completion';
import { compileImportCall } from '../../evaluator/calls/compileImportCall';
import type { ExpressionCompiler } from '../../evaluator/nodeCompilers';

/** Import calls of every phase: `import()`, `import.defer()`, `import.source()`. */
export const ImportExpression: ExpressionCompiler<t.ImportExpression> = compileImportCall(
  ({ spec }, { phase }, specifierExpr, optionsExpr) => Q(spec.EvaluateImportCall(specifierExpr, optionsExpr, phase ?? 'evaluation')),
);

import type { StaticSemanticsTracer } from './algorithm';

/** What every parse function takes. */
export interface ParseOptions {
  /** For messages. */
  readonly fileName?: string;
  /** The line of the first character, 1-based; 1 when absent. */
  readonly startLine?: number;
  /** The column of the first character, 1-based; 1 when absent. */
  readonly startColumn?: number;
  /** The syntax of layers, by Babel's names: 'deferredImportEvaluation', 'sourcePhaseImports' … */
  readonly babelPlugins?: readonly string[];
  readonly tracer?: StaticSemanticsTracer | null;
}

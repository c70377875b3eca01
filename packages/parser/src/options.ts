import type { StaticSemanticsTracer } from './algorithm';
import type { StaticSemantics } from './staticSemantics/StaticSemantics';

/** What every parse function takes. */
export interface ParseOptions {
  /** For messages. */
  readonly fileName?: string;
  /** The line of the first character, 1-based; 1 when absent. */
  readonly startLine?: number;
  /** The column of the first character, 1-based; 1 when absent. */
  readonly startColumn?: number;
  /** The syntax of layers, by Babel's names: 'deferredImportEvaluation', 'sourcePhaseImports' …; and 'deferredReexports', which is ours. */
  readonly babelPlugins?: readonly string[];
  /** What layers put in the place of ECMA-262's static semantics. */
  readonly staticSemantics?: Partial<StaticSemantics>;
  readonly tracer?: StaticSemanticsTracer | null;
}

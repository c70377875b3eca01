/**
 * https://tc39.es/ecma262/#sec-module-semantics-static-semantics-early-errors
 * Labels of the module body. Babel reports them first, in functions too.
 */
import type * as t from '@babel/types';
import type { StaticSemanticsTracer } from '../algorithm';
import type { Module } from '../grammar/ModuleItem';
import { ContainsDuplicateLabels } from '../staticSemantics/ContainsDuplicateLabels';
import { ContainsUndefinedBreakTarget } from '../staticSemantics/ContainsUndefinedBreakTarget';
import { ContainsUndefinedContinueTarget } from '../staticSemantics/ContainsUndefinedContinueTarget';
import { earlyError, type EarlyError } from './EarlyError';

export function moduleLabelErrors(
  tracer: StaticSemanticsTracer | null,
  module: Module,
  program: t.Program,
): EarlyError[] {
  const errors: EarlyError[] = [];
  if (ContainsDuplicateLabels(tracer, module, [])) {
    errors.push(earlyError('duplicate-label', 'A label is nested in one of the same name.', program));
  }
  if (ContainsUndefinedBreakTarget(tracer, module, [])) {
    errors.push(earlyError('undefined-jump-target', 'A break names a label that does not enclose it.', program));
  }
  if (ContainsUndefinedContinueTarget(tracer, module, [], [])) {
    errors.push(earlyError('undefined-jump-target', 'A continue names no loop that encloses it.', program));
  }
  return errors;
}

import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';

/** https://tc39.es/ecma262/#sec-scriptisstrict */
export function ScriptIsStrict(tracer: StaticSemanticsTracer | null, script: t.Program): boolean {
  return ScriptIsStrict_1(tracer, script);
}

/** Script : ScriptBody? */
const ScriptIsStrict_1 = sdo('ScriptIsStrict', 1, function (step, _tracer, script: t.Program) {
  step`1  if the Directive Prologue of ScriptBody contains a Use Strict Directive, return true`;
  if (script.directives.some(isUseStrictDirective)) return true;
  step`2  return false`;
  return false;
});

/** Escapes make it another directive, so the raw text counts. */
function isUseStrictDirective(directive: t.Directive): boolean {
  return directive.value.value === 'use strict';
}

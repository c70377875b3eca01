import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import type { ModuleExportName } from '../grammar/ModuleItem';

/** https://tc39.es/ecma262/#sec-static-semantics-sv: the parser has decoded the literal's escapes. */
export function SV(literal: t.StringLiteral): string {
  return literal.value;
}

/** ModuleExportName : StringLiteral */
const StringValue_6 = sdo('StringValue', 6, function (step, _tracer, StringLiteral: t.StringLiteral) {
  step`1  return SV of StringLiteral`;
  return SV(StringLiteral);
});

/** https://tc39.es/ecma262/#sec-static-semantics-stringvalue: of an IdentifierName, its text with escapes decoded. */
export function StringValue(tracer: StaticSemanticsTracer | null, name: ModuleExportName): string {
  return name.type === 'StringLiteral' ? StringValue_6(tracer, name) : name.name;
}

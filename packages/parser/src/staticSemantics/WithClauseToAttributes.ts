import type * as t from '@babel/types';
import { sdo, type StaticSemanticsTracer } from '../algorithm';
import type { WithClause } from '../grammar/ModuleItem';
import type { ImportAttributeRecord } from '../records';
import { listConcatenation } from './listConcatenation';
import { SV } from './StringValue';

/** `WithEntries`, right-recursive: an attribute and those after it. */
interface WithEntries {
  readonly type: 'WithEntries';
  readonly first: t.ImportAttribute;
  readonly rest: readonly t.ImportAttribute[];
}

/** https://tc39.es/ecma262/#sec-withclausetoattributes */
export function WithClauseToAttributes(
  tracer: StaticSemanticsTracer | null,
  node: WithClause | WithEntries,
): ImportAttributeRecord[] {
  if (node.type === 'WithClause') {
    const entries = toWithEntries(node.WithEntries);
    return entries === null ? WithClauseToAttributes_1(tracer) : WithClauseToAttributes_2(tracer, entries);
  }
  const rest = toWithEntries(node.rest);
  return rest === null
    ? WithClauseToAttributes_3(tracer, node.first)
    : WithClauseToAttributes_4(tracer, node.first, rest);
}

function toWithEntries(attributes: readonly t.ImportAttribute[]): WithEntries | null {
  const [first, ...rest] = attributes;
  return first === undefined ? null : { type: 'WithEntries', first, rest };
}

/** https://tc39.es/ecma262/#sec-static-semantics-propname of an AttributeKey */
function PropName(AttributeKey: t.Identifier | t.StringLiteral): string {
  return AttributeKey.type === 'StringLiteral' ? SV(AttributeKey) : AttributeKey.name;
}

/** WithClause : with { } */
const WithClauseToAttributes_1 = sdo('WithClauseToAttributes', 1, function (step): ImportAttributeRecord[] {
  step`1  return « »`;
  return [];
});

/** WithClause : with { WithEntries ,? } */
const WithClauseToAttributes_2 = sdo('WithClauseToAttributes', 2, function (step, tracer, entries: WithEntries) {
  step`1  attrs ← WithClauseToAttributes of WithEntries`;
  const attrs = WithClauseToAttributes(tracer, entries);
  step`2  sort attrs by [[Key]], as sequences of code units`;
  attrs.sort((a, b) => (a.Key < b.Key ? -1 : a.Key > b.Key ? 1 : 0));
  step`3  return attrs`;
  return attrs;
});

/** WithEntries : AttributeKey : StringLiteral */
const WithClauseToAttributes_3 = sdo(
  'WithClauseToAttributes',
  3,
  function (step, _tracer, attribute: t.ImportAttribute) {
    step`1  key ← PropName of AttributeKey`;
    const key = PropName(attribute.key);
    step`2  entry ← ImportAttribute Record { [[Key]]: key, [[Value]]: SV of StringLiteral }`;
    const entry: ImportAttributeRecord = { Key: key, Value: SV(attribute.value) };
    step`3  return « entry »`;
    return [entry];
  },
);

/** WithEntries : AttributeKey : StringLiteral , WithEntries */
const WithClauseToAttributes_4 = sdo(
  'WithClauseToAttributes',
  4,
  function (step, tracer, attribute: t.ImportAttribute, entries: WithEntries) {
    step`1  key ← PropName of AttributeKey`;
    const key = PropName(attribute.key);
    step`2  entry ← ImportAttribute Record { [[Key]]: key, [[Value]]: SV of StringLiteral }`;
    const entry: ImportAttributeRecord = { Key: key, Value: SV(attribute.value) };
    step`3  rest ← WithClauseToAttributes of WithEntries`;
    const rest = WithClauseToAttributes(tracer, entries);
    step`4  return list-concatenation of « entry » and rest`;
    return listConcatenation([entry], rest);
  },
);

import type { t } from '@modrec/parser';
import { compileCallee } from '../calls/callee';
import { compileInvoke } from '../calls/invoke';
import type { Compiler } from '../Compiler';
import { compileLink } from '../references/optionalChain';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-tagged-templates-runtime-semantics-evaluation */
export const TaggedTemplateExpression: ExpressionCompiler<t.TaggedTemplateExpression> = {
  compile: (node, c) => compileOperation(operation(node, c)),
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, c)),
};

function operation(node: t.TaggedTemplateExpression, c: Compiler): Operation {
  const tag = compileCallee(node.tag, c, compileLink);
  const invoke = compileInvoke(node.tag, node, c);
  const index = tag.operands.length - 1;
  return {
    operands: [...tag.operands, () => getTemplateObject(node.quasi, c), ...node.quasi.expressions.map((expression) => c.suspendableExpression(expression))],
    finish: (scope, values) => invoke.callList(values[index], tag.thisValue(scope, values), values.slice(index + 1)),
  };
}

/** https://tc39.es/ecma262/#sec-gettemplateobject: one object for each site, whichever function evaluates it */
function getTemplateObject(quasi: t.TemplateLiteral, { unit, realm }: Compiler): object {
  return unit.templateObject(quasi, () => {
    const cooked = quasi.quasis.map(({ value }) => value.cooked ?? undefined);
    const raw = quasi.quasis.map(({ value }) => value.raw);
    return realm.kit.taggedTemplateObject(cooked, raw);
  });
}

import type { t } from '@modrec/parser';
import type { Evaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileLiteralSteps } from '../objects/literalSteps';
import { compileOnlySpread, compileRestOfLiteral, compileTemplate, leadingProperties, type LeadingProperty } from '../objects/objectLiterals';
import type { Scope } from '../Scope';
import { compileOperation, compileSuspendableOperation, type Operation } from '../suspension/operands';
import type { ExpressionCompiler } from '../nodeCompilers';

/** https://tc39.es/ecma262/#sec-object-initializer-runtime-semantics-evaluation */
export const ObjectExpression: ExpressionCompiler<t.ObjectExpression> = {
  compile(node, c) {
    const leading = leadingProperties(node, c);
    if (isOnlySpread(node)) return compileOperation(operation(node, leading, c));
    if (leading.length < node.properties.length) return bySteps(node, c);
    if (leading.length === 0) return () => c.realm.kit.newPlainObject();
    const keys = leading.map(({ key }) => key);
    const make = compileTemplate(keys, c);
    const values = leading.map(({ value }) => value as Evaluate);
    return keys.length === 1 ? oneProperty(make, keys[0]!, values[0]!) : allProperties(make, keys, values);
  },
  suspendable: (node, c) => compileSuspendableOperation(c, operation(node, leadingProperties(node, c), c)),
};

type Properties = Record<string, unknown>;

function oneProperty(make: () => Properties, key: string, value: Evaluate): Evaluate {
  return (scope: Scope) => {
    const only = value(scope);
    const object = make();
    object[key] = only;
    return object;
  };
}

/** No guest sees the object before it is whole: it makes no difference that it is there before its values are. */
function allProperties(make: () => Properties, keys: readonly string[], values: readonly Evaluate[]): Evaluate {
  const count = keys.length;
  return (scope) => {
    const object = make();
    for (let i = 0; i < count; i++) object[keys[i]!] = values[i]!(scope);
    return object;
  };
}

/** One property after the other, onto an object that began empty: what has been copied would take the host ten times as long to add to. */
function bySteps({ properties }: t.ObjectExpression, c: Compiler): Evaluate {
  const { kit } = c.realm;
  const steps = compileLiteralSteps(properties, c);
  const count = steps.length;
  return (scope) => {
    const object = kit.newPlainObject();
    for (let i = 0; i < count; i++) steps[i]!(scope, object);
    return object;
  };
}

const isOnlySpread = ({ properties }: t.ObjectExpression): boolean => properties.length === 1 && properties[0]!.type === 'SpreadElement';

function operation(node: t.ObjectExpression, leading: readonly LeadingProperty[], c: Compiler): Operation {
  const [first] = node.properties;
  if (first?.type === 'SpreadElement' && isOnlySpread(node)) {
    return { operands: [compileOnlySpread(first, c)], finish: (_scope, [object]) => object };
  }
  const { kit } = c.realm;
  const keys = leading.map(({ key }) => key);
  const index = keys.length;
  return {
    operands: [
      ...leading.map(({ value }) => value),
      // Not made of a template: what has been copied has a shape of its own, and adding to it takes the host ten times as long.
      (_scope, _activation, values) => {
        const object = kit.newPlainObject();
        for (let i = 0; i < index; i++) kit.putProperty(object, keys[i]!, values[i]);
        return object;
      },
      ...compileRestOfLiteral(node.properties.slice(index), index, c),
    ],
    finish: (_scope, values) => values[index],
  };
}

import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { IsAnonymousFunctionDefinition } from '../functions/NamedEvaluation';
import type { NamedEvaluate } from '../nodeCompilers';
import { CompileScope } from '../scopes/CompileScope';
import type { Scope } from '../Scope';
import { scopeMaker, scopeTemplate, type MakeScope } from '../scopes/scopeTemplates';
import type { FieldDefinition } from './FieldDefinition';

type FieldNode = t.ClassProperty | t.ClassPrivateProperty;

/**
 * The initialiser of a field: each evaluation of the class binds it to the class body's scope, its home object and the field's
 * name, which an anonymous function in it gets.
 */
export type BindInitializer = (scope: Scope, homeObject: object, name: PropertyKey) => FieldDefinition['Initializer'];

/**
 * https://tc39.es/ecma262/#sec-runtime-semantics-classfielddefinitionevaluation
 *
 * @param c in the scope of the class body
 */
export function compileInitializer(node: FieldNode, c: Compiler): BindInitializer {
  const { value } = node;
  if (!value) return () => undefined;
  let compiled: CompiledInitializer | undefined;
  return (scope, homeObject, name) => (receiver) => {
    compiled ??= compile(node, value, c);
    const { newScope, thisSlot, homeObjectSlot, evaluate } = compiled;
    const own = newScope(scope);
    if (thisSlot !== undefined) own[thisSlot] = receiver;
    if (homeObjectSlot !== undefined) own[homeObjectSlot] = homeObject;
    return evaluate(own, name);
  };
}

interface CompiledInitializer {
  /** A scope as the initialiser finds it, without the receiver. */
  readonly newScope: MakeScope;
  readonly thisSlot: number | undefined;
  readonly homeObjectSlot: number | undefined;
  readonly evaluate: NamedEvaluate;
}

function compile(node: FieldNode, value: t.Expression, c: Compiler): CompiledInitializer {
  const scope = CompileScope.inside(c.scopeInfo(node), c.scope);
  const inside = c.forBody(scope, { kind: 'plain', states: 0, scope, returnSlot: scope.allocate(), completionSlot: undefined });
  const evaluate = IsAnonymousFunctionDefinition(value) ? inside.named(value) : inside.expression(value);
  return {
    evaluate,
    newScope: scopeMaker(scopeTemplate(scope.size)),
    thisSlot: scope.slots.get('this')?.slot,
    homeObjectSlot: scope.slots.get('home-object')?.slot,
  };
}

import type { t } from '@modrec/parser';
import { SUSPENDED } from '../Code';
import type { Compiler } from '../Compiler';
import type { StatementCompiler } from '../nodeCompilers';
import type { Scope } from '../Scope';
import { scopeTemplate } from '../scopes/scopeTemplates';
import { WITH_OBJECT_SLOT } from '../scopes/CompileScope';
import { suspendableValuedStatement, valuedStatement } from '../statements/completionValue';

/** https://tc39.es/ecma262/#sec-with-statement-runtime-semantics-evaluation */
export const WithStatement: StatementCompiler<t.WithStatement> = {
  execute(node, c) {
    const object = c.expression(node.object);
    const inside = c.inside(c.scopeInfo(node));
    const body = inside.statement(node.body);
    const enter = compileEntry(node, inside);
    return valuedStatement(c, (scope) => body(enter(scope, object(scope))));
  },
  suspendable(node, c) {
    const object = c.suspendableExpression(node.object);
    const inside = c.inside(c.scopeInfo(node));
    const body = inside.suspendableStatement(node.body);
    const enter = compileEntry(node, inside);
    const state = c.newState();
    return suspendableValuedStatement(c, (scope, activation) => {
      let withScope = activation.take(state) as Scope | undefined;
      if (withScope === undefined) {
        const value = object(scope, activation);
        if (value === SUSPENDED) return SUSPENDED;
        withScope = enter(scope, value);
      }
      const completion = body(withScope, activation);
      return completion === SUSPENDED ? activation.save(state, withScope) : completion;
    });
  },
};

/** https://tc39.es/ecma262/#sec-newobjectenvironment; the body has been compiled */
function compileEntry(node: t.WithStatement, { realm, agent, scope: { size } }: Compiler): (outer: Scope, value: unknown) => Scope {
  return (outer, value) => {
    if (value === undefined || value === null) {
      agent.executionContextStack.at(node.object.start!);
      throw realm.newError('TypeError', 'Cannot convert undefined or null to object');
    }
    const scope = scopeTemplate(size);
    scope[0] = outer;
    scope[WITH_OBJECT_SLOT] = realm.kit.toObject(value);
    return scope;
  };
}

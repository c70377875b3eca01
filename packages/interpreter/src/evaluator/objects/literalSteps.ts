import type { t } from '@modrec/parser';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import { compileMethodDefinition } from '../functions/MethodDefinition';
import { compileNamed, IsAnonymousFunctionDefinition } from '../functions/NamedEvaluation';
import { literalPropertyName } from '../properties/propertyKey';
import type { Scope } from '../Scope';
import { adding, isPrototype, type Adding } from './objectLiterals';

type Property = t.ObjectExpression['properties'][number];

/** Evaluates one property of a literal and puts it onto the object, which no guest sees before all of them are there. */
export type LiteralStep = (scope: Scope, object: object) => void;

/**
 * The properties of a literal in which nothing can suspend, in order.
 *
 * https://tc39.es/ecma262/#sec-runtime-semantics-propertydefinitionevaluation
 */
export function compileLiteralSteps(properties: readonly Property[], c: Compiler): LiteralStep[] {
  const add = adding(properties, c);
  return properties.map((property) => {
    switch (property.type) {
      case 'SpreadElement': return spread(property, c, add);
      case 'ObjectMethod': return method(property, c, add);
      case 'ObjectProperty': return isPrototype(property) ? prototype(property, c) : data(property, c, add);
    }
  });
}

function spread({ argument }: t.SpreadElement, c: Compiler, { addSpread }: Adding): LiteralStep {
  const source = c.expression(argument);
  return (scope, object) => { addSpread(object, source(scope)); };
}

function prototype({ value }: t.ObjectProperty, c: Compiler): LiteralStep {
  const proto = c.expression(value);
  return (scope, object) => {
    const value = proto(scope);
    if (typeof value === 'object' || typeof value === 'function') Reflect.setPrototypeOf(object, value);
  };
}

function method(node: t.ObjectMethod, c: Compiler, { addProperty }: Adding): LiteralStep {
  const { kit } = c.realm;
  const name = literalPropertyName(node.key, node.computed);
  const key = name === undefined ? c.expression(node.key) : undefined;
  if (node.kind !== 'method') {
    const define = compileMethodDefinition(node, c, true);
    if (name !== undefined) return (scope, object) => { define(scope, object, name); };
    return (scope, object) => { define(scope, object, kit.toPropertyKey(key!(scope))); };
  }
  const make = compileFunctionObject(node, c);
  if (name !== undefined) return (scope, object) => { addProperty(object, name, make(scope, name, object)); };
  return (scope, object) => {
    const computed = kit.toPropertyKey(key!(scope));
    addProperty(object, computed, make(scope, computed, object));
  };
}

/** A computed key is a property key before the value is evaluated. */
function data(node: t.ObjectProperty, c: Compiler, { addProperty }: Adding): LiteralStep {
  const { kit } = c.realm;
  const name = literalPropertyName(node.key, node.computed);
  if (name !== undefined) {
    const value = compileNamed(node.value, c, name);
    return (scope, object) => { addProperty(object, name, value(scope)); };
  }
  const key = c.expression(node.key);
  if (IsAnonymousFunctionDefinition(node.value)) {
    const named = c.named(node.value);
    return (scope, object) => {
      const computed = kit.toPropertyKey(key(scope));
      addProperty(object, computed, named(scope, computed));
    };
  }
  const value = c.expression(node.value);
  return (scope, object) => {
    const computed = kit.toPropertyKey(key(scope));
    addProperty(object, computed, value(scope));
  };
}

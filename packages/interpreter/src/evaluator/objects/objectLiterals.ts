import type { t } from '@modrec/parser';
import { SUSPENDED, type SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileFunctionObject } from '../functions/functionObjects';
import { compileMethodDefinition, type DefineMethod } from '../functions/MethodDefinition';
import { compileSuspendableNamed, IsAnonymousFunctionDefinition } from '../functions/NamedEvaluation';
import { literalPropertyName } from '../properties/propertyKey';
import type { Operand } from '../suspension/operands';

type Property = t.ObjectExpression['properties'][number];

/** A property that the literal begins with: its key stands in the source text, and it is a data property of its value. */
export interface LeadingProperty {
  readonly key: string;
  readonly value: SuspendableEvaluate;
}

/** The properties that a literal begins with, up to the first that takes more than storing a value. */
export function leadingProperties({ properties }: t.ObjectExpression, c: Compiler): LeadingProperty[] {
  const leading: LeadingProperty[] = [];
  for (const property of properties) {
    const value = plainValue(property, c);
    if (value === undefined) break;
    leading.push(value);
  }
  return leading;
}

/**
 * Makes objects that have the properties already, without values: assigning to them can then meet no setter of a guest's,
 * and the host's way of copying objects is much faster than defining properties one by one.
 */
export function compileTemplate(keys: readonly string[], c: Compiler): () => Record<string, unknown> {
  const { kit } = c.realm;
  if (keys.length === 0) return kit.newPlainObject as () => Record<string, unknown>;
  const template = kit.newPlainObject();
  for (const key of keys) kit.createDataProperty(template, key, undefined);
  return () => kit.clone(template) as Record<string, unknown>;
}

/** A literal that is one spread and nothing else: the object is the host's copy of what is spread. */
export function compileOnlySpread({ argument }: t.SpreadElement, c: Compiler): Operand {
  const { kit } = c.realm;
  const source = c.suspendableExpression(argument);
  return (scope, activation) => {
    const value = source(scope, activation);
    return value === SUSPENDED ? SUSPENDED : kit.clone(value);
  };
}

/**
 * The other properties, in order.
 *
 * @param index where among the values the object is
 */
export function compileRestOfLiteral(properties: readonly Property[], index: number, c: Compiler): Operand[] {
  const add = adding(properties, c);
  return properties.flatMap((property) => {
    switch (property.type) {
      case 'SpreadElement': return spread(property, index, c, add);
      case 'ObjectMethod': return method(property, index, c, add);
      case 'ObjectProperty': return isPrototype(property) ? prototype(property, index, c) : data(property, index, c, add);
    }
  });
}

/** How properties come onto the object: the quick ways only where it keeps its prototype, and the quickest where it has no accessors. */
export interface Adding {
  readonly addProperty: (object: object, key: PropertyKey, value: unknown) => void;
  readonly addSpread: (object: object, source: unknown) => void;
}

export function adding(properties: readonly Property[], { realm: { kit } }: Compiler): Adding {
  if (properties.some((property) => property.type === 'ObjectProperty' && isPrototype(property))) {
    return { addProperty: kit.createDataPropertyOrThrow, addSpread: (object, source) => { kit.copyDataProperties(object, source, []); } };
  }
  const hasAccessors = properties.some((property) => property.type === 'ObjectMethod' && property.kind !== 'method');
  return hasAccessors ? kit : { addProperty: kit.putProperty, addSpread: kit.putSpread };
}

function plainValue(property: Property, c: Compiler): LeadingProperty | undefined {
  if (property.type === 'SpreadElement' || property.computed) return undefined;
  const key = literalPropertyName(property.key, false)!;
  if (property.type === 'ObjectProperty') {
    return isPrototype(property) ? undefined : { key, value: compileSuspendableNamed(property.value, c, key) };
  }
  if (property.kind !== 'method' || usesHomeObject(property, c)) return undefined;
  const make = compileFunctionObject(property, c);
  return { key, value: (scope) => make(scope, key) };
}

function usesHomeObject(method: t.ObjectMethod, c: Compiler): boolean {
  return c.unit.analysis.functions.get(method)!.scope.bindings.has('home-object');
}

/** `__proto__: value`, which sets the prototype; https://tc39.es/ecma262/#sec-runtime-semantics-propertydefinitionevaluation */
export function isPrototype(property: t.ObjectProperty): boolean {
  return !property.shorthand && literalPropertyName(property.key, property.computed) === '__proto__';
}

function prototype(property: t.ObjectProperty, index: number, c: Compiler): Operand[] {
  return [
    c.suspendableExpression(property.value),
    (_scope, _activation, values) => {
      const value = values[values.length - 1];
      if (typeof value === 'object' || typeof value === 'function') Reflect.setPrototypeOf(values[index] as object, value);
      return undefined;
    },
  ];
}

function spread(property: t.SpreadElement, index: number, c: Compiler, { addSpread }: Adding): Operand[] {
  return [
    c.suspendableExpression(property.argument),
    (_scope, _activation, values) => {
      addSpread(values[index] as object, values[values.length - 1]);
      return undefined;
    },
  ];
}

function method(property: t.ObjectMethod, index: number, c: Compiler, { addProperty }: Adding): Operand[] {
  const define = property.kind === 'method' ? addMethod(property, c, addProperty) : compileMethodDefinition(property, c, true);
  return [
    ...propertyKey(property, c),
    (scope, _activation, values) => {
      define(scope, values[index] as object, values[values.length - 1] as PropertyKey);
      return undefined;
    },
  ];
}

/** A method of an object literal is an enumerable data property. */
function addMethod(property: t.ObjectMethod, c: Compiler, addProperty: Adding['addProperty']): DefineMethod {
  const make = compileFunctionObject(property, c);
  return (scope, object, key) => { addProperty(object, key, make(scope, key, object)); };
}

function data(property: t.ObjectProperty, index: number, c: Compiler, { addProperty }: Adding): Operand[] {
  return [
    ...propertyKey(property, c),
    namedByKey(property.value, c),
    (_scope, _activation, values) => {
      addProperty(values[index] as object, values[values.length - 2] as PropertyKey, values[values.length - 1]);
      return undefined;
    },
  ];
}

/** The key is a property key before the value is evaluated. */
function propertyKey(property: t.ObjectProperty | t.ObjectMethod, c: Compiler): Operand[] {
  const key = literalPropertyName(property.key, property.computed);
  if (key !== undefined) return [() => key];
  const { kit } = c.realm;
  return [c.suspendableExpression(property.key), (_scope, _activation, values) => kit.toPropertyKey(values[values.length - 1])];
}

/** The value of a property whose key is the last value. */
function namedByKey(node: t.Node, c: Compiler): Operand {
  if (!IsAnonymousFunctionDefinition(node)) return c.suspendableExpression(node);
  if (c.suspends(node)) {
    const named = c.suspendableNamed(node);
    return (scope, activation, values) => named(scope, activation, values[values.length - 1] as PropertyKey);
  }
  const named = c.named(node);
  return (scope, _activation, values) => named(scope, values[values.length - 1] as PropertyKey);
}

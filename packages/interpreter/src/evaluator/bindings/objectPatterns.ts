import type { t } from '@modrec/parser';
import type { Realm } from '../../realm/Realm';
import type { SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { isReadOutside } from '../properties/getProperty';
import type { Store } from '../names/slots';
import type { Scope } from '../Scope';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { literalPropertyName } from '../properties/propertyKey';
import { compileElement, compileSuspendableElement } from './elements';
import type { SuspendableStore, Target, Targets } from './Target';

/**
 * Object patterns, of bindings and of assignments:
 * https://tc39.es/ecma262/#sec-destructuring-binding-patterns-runtime-semantics-propertybindinginitialization,
 * https://tc39.es/ecma262/#sec-runtime-semantics-propertydestructuringassignmentevaluation,
 * https://tc39.es/ecma262/#sec-runtime-semantics-restdestructuringassignmentevaluation
 */
export function compileObjectPattern(pattern: t.ObjectPattern, c: Compiler, targets: Targets): Store {
  const { realm } = c;
  const properties = pattern.properties.filter((property) => property.type === 'ObjectProperty');
  const rest = restTarget(pattern, targets);
  const requireObject = RequireObjectCoercible(pattern, c);
  if (rest === undefined) {
    const takes = properties.map((property) => compileProperty(property, c, targets));
    return (scope, value) => {
      requireObject(value);
      for (let i = 0; i < takes.length; i++) takes[i]!(scope, value);
    };
  }
  const keyed = properties.map((property) => ({ key: compileKey(property, c), element: compileElement(property.value, c, targets) }));
  return (scope, value) => {
    requireObject(value);
    const seen: PropertyKey[] = [];
    for (let i = 0; i < keyed.length; i++) {
      const { key, element } = keyed[i]!;
      const propertyKey = key(scope);
      seen.push(propertyKey);
      const resolved = element.resolve?.(scope);
      element.put(scope, GetV(value, propertyKey, realm), resolved);
    }
    takeRest(scope, value, seen, rest, realm);
  };
}

function compileProperty(property: t.ObjectProperty, c: Compiler, targets: Targets): Store {
  const { realm } = c;
  const { resolve, put } = compileElement(property.value, c, targets);
  const constant = literalPropertyName(property.key, property.computed);
  if (constant !== undefined && resolve === undefined) {
    return (scope, value) => { put(scope, GetV(value, constant, realm), undefined); };
  }
  const key = compileKey(property, c);
  return (scope, value) => {
    const propertyKey = key(scope);
    const resolved = resolve?.(scope);
    put(scope, GetV(value, propertyKey, realm), resolved);
  };
}

/** The same where a key, a target or a default value may hold a yield or await. */
export function compileSuspendableObjectPattern(pattern: t.ObjectPattern, c: Compiler, targets: Targets): SuspendableStore {
  const { realm } = c;
  const { kit } = realm;
  const requireObject = RequireObjectCoercible(pattern, c);
  const rest = pattern.properties.find((property) => property.type === 'RestElement');
  const target = rest && targets.suspendable(rest.argument);
  const properties = pattern.properties.filter((property) => property.type === 'ObjectProperty').map((property) => ({
    key: compileSuspendableKey(property, c),
    element: compileSuspendableElement(property.value, c, targets),
  }));
  const run = fromGenerator(c, function* (scope, activation, value: unknown) {
    requireObject(value);
    const seen: PropertyKey[] = [];
    for (const { key, element } of properties) {
      const propertyKey = kit.toPropertyKey(yield* wait(key, scope, activation));
      seen.push(propertyKey);
      const resolved = element.resolve && (yield* wait(element.resolve, scope, activation));
      const part = GetV(value, propertyKey, realm);
      yield* wait(() => element.put(scope, part, resolved, activation), scope, activation);
    }
    if (target !== undefined) {
      const resolved = target.resolve && (yield* wait(target.resolve, scope, activation));
      const others = kit.addProperties(kit.newPlainObject(), value, seen);
      yield* wait(() => target.put(scope, others, resolved, activation), scope, activation);
    }
    return undefined;
  });
  return (scope, value, activation) => run(scope, activation, value);
}

function compileKey(property: t.ObjectProperty, c: Compiler): (scope: Scope) => PropertyKey {
  const constant = literalPropertyName(property.key, property.computed);
  if (constant !== undefined) return () => constant;
  const { kit } = c.realm;
  const key = c.expression(property.key);
  return (scope) => kit.toPropertyKey(key(scope));
}

/** What is yet to be made a property key. */
function compileSuspendableKey(property: t.ObjectProperty, c: Compiler): SuspendableEvaluate {
  const constant = literalPropertyName(property.key, property.computed);
  return constant === undefined ? c.suspendableExpression(property.key) : () => constant;
}

function restTarget(pattern: t.ObjectPattern, targets: Targets): Target | undefined {
  const rest = pattern.properties.find((property) => property.type === 'RestElement');
  return rest && targets.plain(rest.argument);
}

function takeRest(scope: Scope, value: unknown, seen: readonly PropertyKey[], rest: Target, { kit }: Realm): void {
  const resolved = rest.resolve?.(scope);
  rest.put(scope, kit.addProperties(kit.newPlainObject(), value, seen), resolved);
}

/** https://tc39.es/ecma262/#sec-getv: of a primitive, the realm's own prototypes have the property. */
function GetV(value: unknown, key: PropertyKey, { kit }: Realm): unknown {
  return typeof value === 'object' && isReadOutside(key) ? (value as Record<PropertyKey, unknown>)[key] : kit.get(value, key);
}

/** https://tc39.es/ecma262/#sec-requireobjectcoercible */
function RequireObjectCoercible(pattern: t.ObjectPattern, { agent, realm }: Compiler): (value: unknown) => void {
  const firstKey = nameOfFirstKey(pattern);
  return (value) => {
    if (value !== undefined && value !== null) return;
    const what = firstKey === undefined ? `'${value}'` : `property '${firstKey}' of '${value}'`;
    agent.executionContextStack.at(pattern.start!);
    throw realm.newError('TypeError', `Cannot destructure ${what} as it is ${value}.`);
  };
}

function nameOfFirstKey(pattern: t.ObjectPattern): string | undefined {
  const first = pattern.properties[0];
  if (first?.type !== 'ObjectProperty') return undefined;
  const key = literalPropertyName(first.key, first.computed);
  return key === undefined ? undefined : String(key);
}

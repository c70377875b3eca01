import type { t } from '@modrec/parser';
import { PrivateSet } from '../classes/privateElements';
import type { PrivateName } from '../classes/PrivateName';
import type { Evaluate, SuspendableEvaluate } from '../Code';
import type { Compiler } from '../Compiler';
import { compileRead } from '../names/compileName';
import { fromGenerator, wait } from '../suspension/fromGenerator';
import { asSuspendable, type SuspendableTarget, type Target } from './Target';

/** A property reference whose parts have been evaluated: its base, then its key, which is made a property key when it is used. */
type Resolved = readonly [base: unknown, key: unknown, thisValue?: unknown];

/** A property as the target of a destructuring assignment: base and key are evaluated before the value is fetched. */
export function compileMemberTarget(node: t.MemberExpression, c: Compiler): Target {
  const { name, put } = storing(node, c);
  const key = compileKey(node, c);
  if (node.object.type === 'Super') {
    const thisValue = compileRead(c, 'this', node.object);
    const superBase = compileSuperBase(c);
    return {
      name,
      put,
      resolve: (scope): Resolved => {
        const receiver = thisValue(scope);
        const keyValue = key(scope);
        return [superBase(scope), keyValue, receiver];
      },
    };
  }
  const base = c.expression(node.object);
  return { name, put, resolve: (scope): Resolved => [base(scope), key(scope)] };
}

/** The same where base or key may hold a yield or await. */
export function compileSuspendableMemberTarget(node: t.MemberExpression, c: Compiler): SuspendableTarget {
  if (!c.suspends(node)) return asSuspendable(compileMemberTarget(node, c));
  const { name, put } = asSuspendable({ resolve: undefined, ...storing(node, c) });
  const key = node.computed ? c.suspendableExpression(node.property) : compileKey(node, c);
  const isSuper = node.object.type === 'Super';
  const superBase = isSuper ? compileSuperBase(c) : undefined;
  const base: SuspendableEvaluate = isSuper ? compileRead(c, 'this', node.object) : c.suspendableExpression(node.object);
  const resolve = fromGenerator(c, function* (scope, activation): Generator<undefined, Resolved, undefined> {
    const first = yield* wait(base, scope, activation);
    const keyValue = yield* wait(key, scope, activation);
    return superBase === undefined ? [first, keyValue] : [superBase(scope), keyValue, first];
  });
  return { name, put, resolve };
}

function storing(node: t.MemberExpression, c: Compiler): Pick<Target, 'name' | 'put'> {
  const { realm, strict } = c;
  const { kit } = realm;
  if (node.property.type === 'PrivateName') {
    return {
      name: undefined,
      put: (_scope, value, resolved) => {
        const [base, privateName] = resolved as Resolved;
        PrivateSet(base, privateName as PrivateName, value, realm);
      },
    };
  }
  if (node.object.type === 'Super') {
    return {
      name: undefined,
      put: (_scope, value, resolved) => {
        const [base, key, thisValue] = resolved as Resolved;
        const propertyKey = kit.toPropertyKey(key);
        if (base === null) throw realm.newError('TypeError', `Cannot set properties of null (setting '${String(propertyKey)}')`);
        const done = kit.Reflect.set(base as object, propertyKey, value, thisValue);
        if (!done && strict) throw realm.newError('TypeError', `Cannot assign to read only property '${String(propertyKey)}' of object`);
      },
    };
  }
  const set = strict ? kit.setStrict : kit.setSloppy;
  return {
    name: undefined,
    put: (_scope, value, resolved) => {
      const [base, key] = resolved as Resolved;
      set(base, key as PropertyKey, value);
    },
  };
}

/** The key's value as it stands in the code; of a private member, the private name. */
function compileKey(node: t.MemberExpression, c: Compiler): Evaluate {
  const { property } = node;
  if (property.type === 'PrivateName') return compileRead(c, `#${property.id.name}`);
  if (node.computed) return c.expression(property);
  const { name } = property as t.Identifier;
  return () => name;
}

/** https://tc39.es/ecma262/#sec-getsuperbase */
function compileSuperBase(c: Compiler): Evaluate {
  const homeObject = compileRead(c, 'home-object');
  const { getPrototypeOf } = c.realm.kit.Reflect;
  return (scope) => getPrototypeOf(homeObject(scope) as object);
}

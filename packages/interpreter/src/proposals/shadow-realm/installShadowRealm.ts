import { referrerId } from '../../modules/moduleId';
import { createRealm } from '../../realm/createRealm';
import { GetFunctionRealm } from '../../realm/GetFunctionRealm';
import type { Realm } from '../../realm/Realm';
import { isObject } from '../../objects/isObject';
import { performShadowRealmEval } from './performShadowRealmEval';
import { shadowRealmImportValue } from './shadowRealmImportValue';
import { setShadowRealm, shadowRealmOf } from './shadowRealmSlot';

/** Gives a realm %ShadowRealm%, in place of one that the host may have: that would evaluate guest code itself. */
export function installShadowRealm(realm: Realm): void {
  const { kit, GlobalObject, Intrinsics } = realm;
  const prototype = kit.newObject(Intrinsics['%Object.prototype%']);
  /** https://tc39.es/proposal-shadowrealm/#sec-shadowrealm */
  const constructor = kit.makeConstructor('ShadowRealm', 0, prototype, (newTarget: object | undefined) => {
    if (newTarget === undefined) throw realm.newError('TypeError', "Constructor ShadowRealm requires 'new'");
    const object = kit.newObject(prototypeFrom(newTarget, realm));
    setShadowRealm(object, createInnerRealm(realm));
    return object;
  });
  /** https://tc39.es/proposal-shadowrealm/#sec-shadowrealm.prototype.evaluate */
  const evaluate = kit.makeBuiltin('evaluate', 1, (thisValue: unknown, [sourceText]) => {
    const evalRealm = shadowRealmOf(thisValue, realm);
    if (typeof sourceText !== 'string') throw realm.newError('TypeError', 'The source text is not a string');
    return performShadowRealmEval(sourceText, realm, evalRealm);
  });
  /** https://tc39.es/proposal-shadowrealm/#sec-shadowrealm.prototype.importvalue */
  const importValue = kit.makeBuiltin('importValue', 2, (thisValue: unknown, [specifier, exportName]) => {
    const evalRealm = shadowRealmOf(thisValue, realm);
    const specifierString = kit.toString(specifier);
    if (typeof exportName !== 'string') throw realm.newError('TypeError', 'The export name is not a string');
    return shadowRealmImportValue(specifierString, exportName, realm, evalRealm);
  });
  kit.defineMethod(prototype, 'constructor', constructor, false);
  kit.defineMethod(prototype, 'evaluate', evaluate, false);
  kit.defineMethod(prototype, 'importValue', importValue, false);
  kit.Reflect.defineProperty(prototype, Symbol.toStringTag, { value: 'ShadowRealm', writable: false, enumerable: false, configurable: true });
  kit.defineMethod(GlobalObject, 'ShadowRealm', constructor, false);
  realm.layerIntrinsics['%ShadowRealm.prototype%'] = prototype;
}

/** The realm inside a new ShadowRealm, which resolves what it imports as the code that made it does. */
function createInnerRealm(realm: Realm): Realm {
  const { Agent } = realm;
  const maker = Agent.spec.GetActiveScriptOrModule();
  const innerRealm = createRealm(Agent);
  // The host's global objects have one of their own in between.
  innerRealm.kit.Reflect.setPrototypeOf(innerRealm.GlobalObject, innerRealm.Intrinsics['%Object.prototype%']);
  innerRealm.origin = maker === null ? realm.origin : referrerId(maker as Parameters<typeof referrerId>[0]);
  return innerRealm;
}

/** https://tc39.es/ecma262/#sec-getprototypefromconstructor */
function prototypeFrom(newTarget: object, realm: Realm): object {
  const prototype = realm.kit.get(newTarget, 'prototype');
  if (isObject(prototype)) return prototype;
  return GetFunctionRealm(newTarget, realm).layerIntrinsics['%ShadowRealm.prototype%']!;
}

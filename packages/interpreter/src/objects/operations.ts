import { algorithm } from '../algorithm';
import { currentRealm } from '../agent/currentRealm';
import { Assert } from '../completion';

/**
 * Operations on guest values that the algorithms use. Guest values are host values, so each is one act of the host, by functions
 * that no guest can patch; what it throws is the current realm's error.
 */

/** https://tc39.es/ecma262/#sec-get-o-p */
export const Get = algorithm('Get', (_step, { agent }, O, P) => {
  const realm = currentRealm(agent);
  return agent.guestErrors.guarded(realm, () => realm.kit.get(O, P));
});

/** https://tc39.es/ecma262/#sec-iscallable */
export const IsCallable = algorithm('IsCallable', (_step, _, argument) => typeof argument === 'function');

/** https://tc39.es/ecma262/#sec-call */
export const Call = algorithm('Call', (_step, { agent }, F, V, argumentsList = []) => {
  if (typeof F !== 'function') throw currentRealm(agent).newError('TypeError', 'The value is not a function');
  return Reflect.apply(F, V, argumentsList) as unknown;
});

/** https://tc39.es/ecma262/#sec-createdatapropertyorthrow */
export const CreateDataPropertyOrThrow = algorithm('CreateDataPropertyOrThrow', (_step, { agent }, O, P, V) =>
  currentRealm(agent).kit.createDataPropertyOrThrow(O, P, V),
);

/** https://tc39.es/ecma262/#sec-enumerableownproperties, of kind key+value: a List of the realm's arrays. */
export const EnumerableOwnProperties = algorithm('EnumerableOwnProperties', (_step, { agent }, O, kind) => {
  Assert(kind === 'key+value');
  const realm = currentRealm(agent);
  const entries = agent.guestErrors.guarded(realm, () => realm.kit.enumerableOwnEntries(O));
  // The realm's own array would be iterated by the guest's Array.prototype.
  return Array.from({ length: entries.length }, (_, index) => entries[index]!);
});

/** https://tc39.es/ecma262/#sec-ordinaryobjectcreate */
export const OrdinaryObjectCreate = algorithm('OrdinaryObjectCreate', (_step, { agent }, proto) =>
  currentRealm(agent).kit.newObject(proto),
);

/** https://tc39.es/ecma262/#sec-tostring */
export const ToString = algorithm('ToString', (_step, { agent }, argument) => {
  const realm = currentRealm(agent);
  return agent.guestErrors.guarded(realm, () => realm.kit.toString(argument));
});

/**
 * https://tc39.es/ecma262/#sec-createbuiltinfunction
 *
 * Without a realm the function never reaches a guest: it is a reaction to a promise of the algorithms, and the closure will do.
 */
export const CreateBuiltinFunction = algorithm('CreateBuiltinFunction', (_step, _, behaviour, length, name, realm) => {
  if (realm === undefined) return behaviour;
  return realm.kit.makeBuiltin(name, length, (_thisValue, args) => behaviour(...args));
});

/** https://tc39.es/ecma262/#sec-ParseJSON, by the JSON.parse of the realm; nobody here needs the parse node. */
export const ParseJSON = algorithm('ParseJSON', (_step, _, text, currentRealm) => ({ Value: currentRealm.kit.parseJSON(text) }));

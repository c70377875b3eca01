import { isObject } from '../../objects/isObject';
import { Q } from '../../completion';
import type { Realm } from '../../realm/Realm';
import type { PrivateName } from './PrivateName';
import type { PrivateStorage } from './PrivateStorage';

/** The operations on private elements. Each takes the private name itself, found in its slot of the class body's scope. */

/**
 * The value of `O.#P`.
 *
 * @param O any guest value; no primitive has private elements
 * @param start where stack traces show it
 * @throws the realm's TypeError when O lacks the element, or it is an accessor without a getter; what the getter throws
 *
 * https://tc39.es/ecma262/#sec-privateget
 */
export function PrivateGet(O: unknown, P: PrivateName, realm: Realm, start: number): unknown {
  let value: unknown;
  try {
    // Throws where O lacks the element, which is seldom: asking before would take longer than reading.
    value = P.storage.get(O as object);
  } catch (error) {
    throw hasElement(O, P) ? error : errorAt(realm, start, missing(O, P, 'read', 'from'));
  }
  switch (P.kind) {
    case 'field':
      return value;
    case 'method':
      return P.method;
    case 'accessor':
      if (P.get === undefined) throw errorAt(realm, start, `'${P.Description}' was defined without a getter`);
      realm.Agent.executionContextStack.at(start);
      return Reflect.apply(P.get, O, []);
  }
}

/**
 * `O.#P = value`.
 *
 * @param start where stack traces show it
 * @throws the realm's TypeError when O lacks the element, or it is a method or an accessor without a setter; what the setter throws
 *
 * https://tc39.es/ecma262/#sec-privateset
 */
export function PrivateSet(O: unknown, P: PrivateName, value: unknown, realm: Realm, start: number): void {
  if (P.kind === 'field') {
    try {
      P.storage.set(O as object, value);
      return;
    } catch (error) {
      throw hasElement(O, P) ? error : errorAt(realm, start, missing(O, P, 'write', 'to'));
    }
  }
  if (!hasElement(O, P)) throw errorAt(realm, start, missing(O, P, 'write', 'to'));
  switch (P.kind) {
    case 'method':
      throw errorAt(realm, start, `Private method '${P.Description}' is not writable`);
    case 'accessor':
      if (P.set === undefined) throw errorAt(realm, start, `'${P.Description}' was defined without a setter`);
      realm.Agent.executionContextStack.at(start);
      Reflect.apply(P.set, O, [value]);
  }
}

/**
 * `#P in O`; the caller has seen to it that O is an object.
 *
 * https://tc39.es/ecma262/#sec-relational-operators-runtime-semantics-evaluation
 */
export function hasPrivateElement(O: object, P: PrivateName): boolean {
  return P.storage.has(O);
}

/**
 * @throws the realm's TypeError when O has the field already; what the host throws that has no private elements added to O
 *
 * https://tc39.es/ecma262/#sec-privatefieldadd
 */
export function PrivateFieldAdd(O: object, P: PrivateName, value: unknown, realm: Realm): void {
  Q(realm.Agent.host.HostEnsureCanAddPrivateElement(realm.Agent, O));
  if (P.storage.has(O)) throw realm.newError('TypeError', `Cannot initialize ${P.Description} twice on the same object`);
  P.storage.add(O, value);
}

/**
 * Adds all the private methods and accessors that share a storage.
 *
 * @throws the realm's TypeError when O has them already; what the host throws that has no private elements added to O
 *
 * https://tc39.es/ecma262/#sec-privatemethodoraccessoradd
 */
export function PrivateMethodOrAccessorAdd(O: object, methods: PrivateStorage, className: string, realm: Realm): void {
  Q(realm.Agent.host.HostEnsureCanAddPrivateElement(realm.Agent, O));
  if (methods.has(O)) throw realm.newError('TypeError', `Cannot initialize private methods of class ${className} twice on the same object`);
  methods.add(O, undefined);
}

function errorAt(realm: Realm, start: number, message: string): Error {
  realm.Agent.executionContextStack.at(start);
  return realm.newError('TypeError', message);
}

/** An element that an object has. */
function hasElement(O: unknown, P: PrivateName): O is object {
  return isObject(O) && P.storage.has(O);
}

function missing(O: unknown, P: PrivateName, verb: 'read' | 'write', preposition: 'from' | 'to'): string {
  if (O !== undefined && O !== null) {
    return `Cannot ${verb} private member ${P.Description} ${preposition} an object whose class did not declare it`;
  }
  return verb === 'read' ? `Cannot read properties of ${O} (reading '${P.Description}')` : `Cannot set properties of ${O} (setting '${P.Description}')`;
}

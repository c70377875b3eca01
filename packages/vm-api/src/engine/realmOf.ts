import vm from 'node:vm';
import { adoptContext, adoptMainRealm, type HostRealm, type Realm } from '@modrec/interpreter';
import { vmAgent } from './vmAgent';

const realms = new WeakMap<object, Realm>();

/** Stands for the main realm, which has no context. */
const main = {};

/**
 * The realm of a context: that which createContext has made, or one adopted from a native context of others.
 *
 * @param context a context, or undefined for the main realm
 */
export function realmOf(context: object | undefined): Realm {
  const key = context ?? main;
  return realms.get(key) ?? newRealm(key, context === undefined ? adoptMainRealm() : adopted(context));
}

/** Makes the realm of a context; host functions in it may throw what they like. */
export function newRealm(context: object, hostRealm: HostRealm): Realm {
  const realm = vmAgent().createRealm({ hostRealm, admitHostErrors: true });
  realms.set(context, realm);
  return realm;
}

function adopted(context: object): HostRealm {
  const globalObject = vm.runInContext('this', context) as object;
  return adoptContext(context, globalObject === context ? undefined : context);
}

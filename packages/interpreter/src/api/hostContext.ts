import { ExecutionContext } from '../agent/ExecutionContext';
import type { Realm } from '../realm/Realm';

/** https://tc39.es/ecma262/#sec-initializehostdefinedrealm: the context of a realm in which the host itself runs. */
export function hostContext(realm: Realm): ExecutionContext {
  const context = new ExecutionContext();
  context.Realm = realm;
  return context;
}

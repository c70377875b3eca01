import { describeError } from '../../api/ErrorDescription';
import type { Realm } from '../../realm/Realm';

/**
 * The error of one realm as another realm gets to see it: a TypeError that shares nothing with it but words.
 *
 * https://tc39.es/proposal-shadowrealm/#sec-create-type-error-copy
 */
export function createTypeErrorCopy(realm: Realm, originalError: unknown): Error {
  const { name, message } = describeError(realm.Agent, originalError);
  const words = name === '' ? message : `${name}: ${message}`;
  return realm.newError('TypeError', `The other realm threw ${words}`);
}

import type { Realm } from '../../realm/Realm';
import type { FieldDefinition } from './FieldDefinition';
import { PrivateFieldAdd } from './privateElements';
import { PrivateName } from './PrivateName';

/**
 * For one receiver, as static fields have; `ClassFields` does the same for many.
 *
 * @throws the realm's TypeError when the receiver has the private field already or refuses the property; what the initialiser throws
 *
 * https://tc39.es/ecma262/#sec-definefield
 */
export function DefineField(receiver: object, { Name, Initializer }: FieldDefinition, realm: Realm): void {
  const initValue = Initializer?.(receiver);
  if (Name instanceof PrivateName) PrivateFieldAdd(receiver, Name, initValue, realm);
  else realm.kit.createDataPropertyOrThrow(receiver, Name, initValue);
}

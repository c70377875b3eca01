import type { PrivateName } from './PrivateName';

/** https://tc39.es/ecma262/#sec-classfielddefinition-record-specification-type */
export interface FieldDefinition {
  readonly Name: PropertyKey | PrivateName;
  /** Gives the field's value for one receiver; absent for a field without an initialiser. */
  readonly Initializer: ((receiver: object) => unknown) | undefined;
}

import type { Realm } from '../../realm/Realm';
import type { Frame } from '../ContextStack';
import type { FieldDefinition } from './FieldDefinition';
import { DefineField } from './DefineField';
import { PrivateMethodOrAccessorAdd } from './privateElements';
import type { PrivateStorage } from './PrivateStorage';

/** [[PrivateMethods]] and [[Fields]] of a class constructor: what each of its instances gets. */
export class ClassFields {
  constructor(
    private readonly realm: Realm,
    /** What the initialisers run in. */
    private readonly frame: Frame,
    private readonly className: string,
    /** Marks the instances as having the class's private methods and accessors, if there are any. */
    private readonly methods: PrivateStorage | undefined,
    private readonly fields: readonly FieldDefinition[],
  ) {}

  /**
   * @throws the realm's TypeError when the object has an element already or refuses it; what initialisers throw
   *
   * https://tc39.es/ecma262/#sec-initializeinstanceelements
   */
  InitializeInstanceElements(O: object): void {
    const { realm, methods, fields } = this;
    if (methods !== undefined) PrivateMethodOrAccessorAdd(O, methods, this.className, realm);
    if (fields.length === 0) return;
    const stack = realm.Agent.executionContextStack;
    const depth = stack.push(this.frame);
    try {
      for (let i = 0; i < fields.length; i++) DefineField(O, fields[i]!, realm);
    } catch (error) {
      throw realm.Agent.guestErrors.leaving(error, realm);
    } finally {
      stack.depth = depth;
    }
  }
}

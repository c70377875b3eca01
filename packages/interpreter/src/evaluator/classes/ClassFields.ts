import type { Realm } from '../../realm/Realm';
import type { RealmKit } from '../../realm/RealmKit';
import type { Frame } from '../ContextStack';
import type { FieldDefinition } from './FieldDefinition';
import { PrivateFieldAdd, PrivateMethodOrAccessorAdd } from './privateElements';
import { PrivateName } from './PrivateName';
import type { PrivateStorage } from './PrivateStorage';

/** [[PrivateMethods]] and [[Fields]] of a class constructor: what each of its instances gets. */
export class ClassFields {
  /** What defines each public field, made when the first instance is. */
  private readonly definers: ReturnType<RealmKit['fieldDefiner']>[] = [];

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
      for (let i = 0; i < fields.length; i++) this.defineField(O, i);
    } catch (error) {
      throw realm.Agent.guestErrors.leaving(error, realm);
    } finally {
      stack.depth = depth;
    }
  }

  /** https://tc39.es/ecma262/#sec-definefield */
  private defineField(receiver: object, index: number): void {
    const { Name, Initializer } = this.fields[index]!;
    const initValue = Initializer?.(receiver);
    if (Name instanceof PrivateName) PrivateFieldAdd(receiver, Name, initValue, this.realm);
    else (this.definers[index] ??= this.realm.kit.fieldDefiner(Name))(receiver, initValue);
  }
}

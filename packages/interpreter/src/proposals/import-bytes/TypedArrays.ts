import type { Realm } from '../../realm/Realm';
import type { GuestFunction } from '../../realm/RealmKit';
import { defaultSpecies } from './defaultSpecies';
import { immutableBuffer } from './guardBufferMethods';
import { arrayLength, isGuardedArray, typeName } from './guardedViews';
import { speciesConstructor } from './speciesConstructor';

/** The TypedArrays of a realm, and how its library makes them to write into. */
export class TypedArrays {
  /** %TypedArray% */
  readonly intrinsic: GuestFunction;
  private readonly constructors = new Map<string, GuestFunction>();
  private readonly tests = new Map<string, (array: object) => boolean>();
  private readonly keys: GuestFunction;

  constructor(private readonly realm: Realm) {
    const { kit, GlobalObject, Intrinsics } = realm;
    this.intrinsic = kit.Reflect.getPrototypeOf(Intrinsics['%Uint8Array%']) as GuestFunction;
    this.keys = (this.intrinsic.prototype as Uint8Array).keys;
    for (const name of kit.Reflect.ownKeys(GlobalObject)) {
      const value = kit.Reflect.getOwnPropertyDescriptor(GlobalObject, name)?.value as unknown;
      if (typeof name !== 'string' || typeof value !== 'function' || kit.Reflect.getPrototypeOf(value) !== this.intrinsic) continue;
      this.constructors.set(name, value as GuestFunction);
      this.tests.set(name, defaultSpecies(realm, value as GuestFunction, this.intrinsic));
    }
  }

  /** Whether it is one of the realm's own constructors. */
  isOwn(constructor: unknown): boolean {
    return [...this.constructors.values()].includes(constructor as GuestFunction);
  }

  /** Whether the species of a value would be its own constructor, or it is no TypedArray. */
  isPlain(value: unknown): boolean {
    const isDefault = this.tests.get(typeName(value) ?? '');
    return isDefault === undefined || isDefault(value as object);
  }

  /** https://tc39.es/ecma262/#sec-validatetypedarray, to read */
  validate(value: unknown): void {
    this.realm.kit.Reflect.apply(this.keys, value, []);
  }

  /** https://tc39.es/proposal-immutable-arraybuffer/#sec-typedarraycreatefromconstructor, to write */
  create(constructor: GuestFunction, args: readonly unknown[]): Uint8Array {
    const made: unknown = this.realm.kit.Reflect.construct(constructor, args);
    this.validate(made);
    if (isGuardedArray(made)) throw immutableBuffer(this.realm, 'a write');
    return made as Uint8Array;
  }

  /** https://tc39.es/proposal-immutable-arraybuffer/#typedarray-species-create, to write `length` elements */
  speciesCreate(array: Uint8Array, length: number): Uint8Array {
    const { realm } = this;
    const made = this.create(speciesConstructor(realm, array, this.constructors.get(typeName(array)!)!), [length]);
    if (arrayLength(made) < length) throw realm.newError('TypeError', 'The array that the species has made is too short');
    if (isOfBigInts(made) !== isOfBigInts(array)) throw realm.newError('TypeError', 'The array that the species has made has another content type');
    return made;
  }
}

/** Whether [[ContentType]] is ~bigint~. */
function isOfBigInts(array: Uint8Array): boolean {
  return typeName(array)!.startsWith('Big');
}

import type { RealmKit } from './RealmKit';

/** A realm of the host with the kit evaluated in it: what a realm for guests is made of. */
export interface HostRealm {
  readonly globalObject: object;
  /**
   * The built-in properties of the global object by name, which changes are made on: the global object itself, or an object of its own
   * where a sandbox hides some of them. What is changed there, `publish` brings to the global object.
   */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly kit: RealmKit;
  /**
   * Whether the realm is the engine's to change: it was made for guests, and nobody else runs code in it. An adopted realm is left as it
   * is, since native code runs there too.
   */
  readonly owned: boolean;
  /** What a global object made by `vm.createContext(object)` takes its properties from: reads find them, `in` finds only its own. */
  readonly sandbox?: object | undefined;
  /** Brings what has changed in `globals` to the global object; absent where they are one. */
  publish?(): void;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- the kit handles any guest value */
import type { Activation } from '../evaluator/suspension/Activation';
import type { IteratorRecord } from '../evaluator/iteration/IteratorRecord';
import type { FunctionRecord } from '../evaluator/functions/FunctionRecord';

export type GuestFunction = (...args: any[]) => any;
export type ErrorType = 'Error' | 'TypeError' | 'RangeError' | 'SyntaxError' | 'ReferenceError' | 'EvalError' | 'URIError';

/** Makes a native function of the guest realm whose calls go to the record. */
export type FunctionTemplate = (name: PropertyKey, record: FunctionRecord, heritage?: unknown) => GuestFunction;

/** Templates by kind and then by parameter count. */
export interface FunctionTemplates {
  readonly ordinary: readonly FunctionTemplate[];
  readonly method: readonly FunctionTemplate[];
  readonly ordinaryList: readonly FunctionTemplate[];
  readonly methodList: readonly FunctionTemplate[];
  readonly async: readonly FunctionTemplate[];
  readonly generator: readonly FunctionTemplate[];
  readonly asyncGenerator: readonly FunctionTemplate[];
  /** The same where the parameters hold expressions. */
  readonly lateGenerator: readonly FunctionTemplate[];
  readonly lateAsyncGenerator: readonly FunctionTemplate[];
}

/** Arrows and classes: strictness makes no difference to what the host sees of an arrow, and classes are always strict. */
export interface StrictFunctionTemplates extends FunctionTemplates {
  readonly arrow: readonly FunctionTemplate[];
  readonly arrowList: readonly FunctionTemplate[];
  readonly asyncArrow: readonly FunctionTemplate[];
  /** Whose constructor takes its arguments one by one. */
  readonly fixedBaseClass: readonly FunctionTemplate[];
  readonly baseClass: readonly FunctionTemplate[];
  readonly derivedClass: readonly FunctionTemplate[];
}

/** What objects of explicit resource management inherit from, where the engine and not the host has made the constructors. */
export interface DisposalPrototypes {
  readonly SuppressedError: object | undefined;
  readonly DisposableStack: object | undefined;
  readonly AsyncDisposableStack: object | undefined;
}

/** The accessors of a parameter that is storage of a mapped arguments object. */
export interface MappedParameter {
  get(): unknown;
  set(value: unknown): void;
}

/**
 * Functions evaluated inside a guest realm before any guest code, with captured primordials: what they make and throw is the
 * guest realm's own, and no guest can patch what they rely on.
 */
export interface RealmKit {
  readonly Reflect: typeof Reflect;
  readonly Proxy: typeof Proxy;
  get(object: any, key: PropertyKey): unknown;
  /** The same of single keys. */
  readonly readers: Readonly<Record<string, ((value: unknown) => unknown) | undefined>>;
  /** Assignment in strict code: throws where the object refuses. */
  setStrict(object: any, key: PropertyKey, value: unknown): void;
  /** Assignment in sloppy code: where the object refuses, nothing happens. */
  setSloppy(object: any, key: PropertyKey, value: unknown): void;
  /** Whether a layer has given the realm typed arrays that refuse what is stored in them: then they are to be written to by `setStrict` and `setSloppy` alone. */
  hasReadOnlyArrays: boolean;
  /** `delete` in strict code: throws where the object refuses. */
  deleteStrict(object: any, key: PropertyKey): boolean;
  deleteSloppy(object: any, key: PropertyKey): boolean;
  toObject(value: unknown): object;
  toPropertyKey(value: unknown): PropertyKey;
  toString(value: unknown): string;
  newObject(proto: object | null): object;
  newPlainObject(): object;
  newArray(...elements: unknown[]): unknown[];
  /** An array with the elements of a list of the engine's; its holes are the array's. */
  arrayFromList(list: readonly unknown[]): unknown[];
  /** The values of an iterable, in an array that nothing has touched yet. */
  spread(iterable: any): unknown[];
  /** A new plain object with the properties of a value, as a spread in an object literal copies them. */
  clone(source: unknown): object;
  createDataProperty(object: object, key: PropertyKey, value: unknown): boolean;
  createDataPropertyOrThrow(object: object, key: PropertyKey, value: unknown): void;
  /** CreateDataProperty on an object that no guest has seen and that inherits from %Object.prototype%. */
  addProperty(object: object, key: PropertyKey, value: unknown): void;
  /** The same, if all the object's own properties are data properties that literals make. */
  putProperty(object: object, key: PropertyKey, value: unknown): void;
  /** What a spread in a literal does to an object as addProperty takes it. */
  addSpread(target: object, source: unknown): void;
  /** To one as putProperty takes it. */
  putSpread(target: object, source: unknown): void;
  /** CopyDataProperties onto an object as addProperty takes it. */
  addProperties(target: object, source: unknown, excluded: readonly PropertyKey[]): object;
  defineMethod(object: object, key: PropertyKey, value: unknown, enumerable: boolean): void;
  defineGetter(object: object, key: PropertyKey, get: unknown, enumerable: boolean): void;
  defineSetter(object: object, key: PropertyKey, set: unknown, enumerable: boolean): void;
  freeze<T>(object: T): T;
  copyDataProperties(target: object, source: unknown, excluded: readonly PropertyKey[]): object;
  enumerableOwnEntries(object: object): [string, unknown][];
  /** The keys that for-in visits: call for the next result. */
  enumerate(object: object): () => IteratorResult<string, undefined>;
  taggedTemplateObject(cooked: readonly (string | undefined)[], raw: readonly string[]): object;
  newRegExp(pattern: string, flags: string): RegExp;
  readonly operators: Readonly<Record<string, (a: any, b: any) => unknown>>;
  readonly unaryOperators: Readonly<Record<string, (a: any) => unknown>>;
  /** GetIterator(iterable, sync); `text` names the iterable in the error. */
  iterate(iterable: any, text: string): Iterator<unknown>;
  /** The same, into a record; see there what `array` is. */
  openIterator(record: IteratorRecord, iterable: any, text: string): void;
  /** GetIterator(iterable, async), or undefined when the iterable has no async iterator of its own. */
  iterateAsync(iterable: any, text: string): AsyncIterator<unknown> | undefined;
  /** CreateAsyncFromSyncIterator. */
  asyncFromSync(iterator: Iterator<unknown>): AsyncIterator<unknown>;
  driveAsync(activation: Activation, fulfil: () => void, reject: (reason: unknown) => void): Promise<void>;
  newPromiseCapability(): { Promise: Promise<unknown>; Resolve: (value: unknown) => void; Reject: (reason: unknown) => void };
  then(promise: object, onFulfilled: GuestFunction | undefined, onRejected: GuestFunction | undefined): Promise<unknown>;
  readonly strictTemplates: StrictFunctionTemplates;
  readonly sloppyTemplates: FunctionTemplates;
  unmappedArguments(args: ArrayLike<unknown>): object;
  /** The arguments object, then the accessors of its parameters. */
  mappedArguments(count: number, args: ArrayLike<unknown>, callee: GuestFunction): [object, ...MappedParameter[]];
  /** A built-in method: not a constructor, no prototype property. */
  makeBuiltin(name: PropertyKey, length: number, behaviour: (thisValue: any, args: any[]) => unknown): GuestFunction;
  /** A built-in constructor; new.target is undefined in a call. */
  makeConstructor(name: string, length: number, prototype: object, behaviour: (newTarget: any, args: any[]) => unknown): GuestFunction;
  /** Whether it is a function of the engine's that stands for a built-in of the realm. */
  isBuiltin(func: unknown): boolean;
  addBuiltin(func: GuestFunction): void;
  /** Puts a %Proxy% into the realm whose traps get their arguments in what the function makes of the host's array. Once, before guest code. */
  installProxy(argumentsForTrap: (list: unknown[]) => unknown[], newCallersTypeError: (message: string) => Error): void;
  /** Says which handler a Proxy gets whose target is no function, given the guest's. Once, before guest code. */
  guardProxies(handlerOf: (target: unknown, handler: object) => object): void;
  /** Gives the realm what the host lacks. */
  installMissingBuiltins(): void;
  newError(type: ErrorType, message: string): Error;
  /** Error.prototype.toString */
  errorToString(error: object): string;
  /** Makes what gives objects the accessor `stack`; it gives false where an object refuses. */
  stackDefiner(get: GuestFunction, set: GuestFunction): (object: object) => boolean;
  parseJSON(text: string): unknown;
  /** CreateDataPropertyOrThrow for one key and many objects. */
  fieldDefiner(key: PropertyKey): (object: object, value: unknown) => void;
  /** Adds explicit resource management where the host lacks it. Once, before guest code. */
  installDisposal(
    symbolDispose: symbol,
    symbolAsyncDispose: symbol,
    /** The prototypes of the realm whose %Object.prototype% it is. */
    prototypesOf: (objectPrototype: object) => DisposalPrototypes,
  ): void;
  readonly disposalPrototypes: DisposalPrototypes;
  newSuppressedError(error: unknown, suppressed: unknown): Error;
}

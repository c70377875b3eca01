import { disposalSource } from '../disposal/disposalSource';
import { errorsSource } from './errors';
import { fieldsSource } from './fields';
import { functionTemplatesSource, sloppyTemplatesSource } from './functionTemplates';
import { builtinsSource } from './builtins';
import { missingBuiltinsSource } from './missingBuiltins';
import { argumentsObjectsSource, mappedArgumentsSource } from './argumentsObjects';
import { iterationSource } from './iteration';
import { objectsSource, sloppyObjectsSource } from './objects';
import { operatorsSource } from './operators';
import { promisesSource } from './promises';
import { proxiesSource } from './proxies';

/**
 * The whole kit as one text: the only code that the host compiles inside a guest realm. It runs before any guest code and keeps
 * what it needs of the intrinsics, so nothing that a guest patches later can change what it does.
 *
 * `globals` has them by name, and takes what the kit adds to them.
 */
export const kitSource = `(function (globals, sloppy, mappedMakers, sloppyObjects) {
  'use strict';
  const { setSloppy, deleteSloppy } = sloppyObjects;
  const { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, RegExp, Object, Symbol, Promise, Proxy, Reflect, String, JSON, WeakSet, Array } = globals;
  const { apply, construct, defineProperty, deleteProperty, get: reflectGet, getOwnPropertyDescriptor, getPrototypeOf, has, isExtensible, ownKeys, preventExtensions, set, setPrototypeOf } = Reflect;
  const reflect = { __proto__: null, apply, construct, defineProperty, deleteProperty, get: reflectGet, getOwnPropertyDescriptor, getPrototypeOf, has, isExtensible, ownKeys, preventExtensions, set, setPrototypeOf };
  const captured = (method) => (self, ...args) => apply(method, self, args);
  const SymbolIterator = Symbol.iterator, SymbolAsyncIterator = Symbol.asyncIterator;
  ${objectsSource}
  ${builtinsSource}
  ${missingBuiltinsSource}
  ${operatorsSource}
  ${iterationSource}
  ${proxiesSource}
  ${promisesSource}
  ${functionTemplatesSource}
  const sloppyTemplates = sloppy(notAProperty, over, generatorRest, asyncGeneratorRest, late);
  ${argumentsObjectsSource}
  ${fieldsSource}
  ${disposalSource}
  ${errorsSource}
  const parseJSON = JSON.parse;
  return {
    __proto__: null,
    Reflect: reflect, Proxy, get, readers, setStrict, setSloppy, hasReadOnlyArrays: false, deleteStrict, deleteSloppy, toObject, toPropertyKey, toString, newObject, newPlainObject, newArray, arrayFromList, spread, clone, createDataProperty, createDataPropertyOrThrow, addProperty, putProperty, addSpread, putSpread, addProperties,
    defineMethod, defineGetter, defineSetter, freeze, copyDataProperties, enumerableOwnEntries, enumerate, taggedTemplateObject, newRegExp,
    operators, unaryOperators, iterate, openIterator, iterateAsync, asyncFromSync, driveAsync, newPromiseCapability, strictTemplates, sloppyTemplates, unmappedArguments, mappedArguments,
    makeBuiltin, makeConstructor, isBuiltin, addBuiltin, installProxy, guardProxies, installMissingBuiltins, newError, errorToString, stackDefiner, parseJSON, then, fieldDefiner, installDisposal, disposalPrototypes, newSuppressedError,
  };
})`;

/** What the kit must be given: code that only sloppy mode has. */
export const sloppyKitSources = [sloppyTemplatesSource, mappedArgumentsSource, sloppyObjectsSource] as const;

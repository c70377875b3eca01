/** Methods of strings that any standard names. */
const stringMethods = `at charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match matchAll normalize padEnd
  padStart repeat replace replaceAll search slice split startsWith substr substring toLowerCase toString toUpperCase trim trimEnd trimStart`.split(/\s+/);

/** Objects of the guest realm: made, read and written without a detour over anything that a guest can patch. */
export const objectsSource = /* js */ `
  const get = (object, key) => object[key];
  /**
   * Reads that know their key. Where many keys share the code, the host has no quick way to the properties of strings; these are the
   * keys that strings are usually asked for.
   */
  const readers = { __proto__: null, ${stringMethods.map((name) => `${name}: (value) => value.${name}`).join(', ')} };
  const setStrict = (object, key, value) => { object[key] = value; };
  const deleteStrict = (object, key) => delete object[key];
  const toObject = (value) => Object(value);
  const toPropertyKey = (value) => {
    if (typeof value === 'string' || typeof value === 'symbol') return value;
    const boxed = { __proto__: null, [value]: undefined };
    return reflect.ownKeys(boxed)[0];
  };
  const toString = (value) => typeof value === 'string' ? value : \`\${value}\`;
  const newObject = (proto) => ({ __proto__: proto });
  const newPlainObject = () => ({});
  const newArray = (...elements) => elements;
  /** An array with the elements, and the holes, of a list of the engine's. */
  const slice = captured(Array.prototype.slice);
  const arrayFromList = (list) => slice(list);
  /** The values of an iterable, as a spread element gives them. */
  const spread = (value) => [...value];
  const clone = (template) => ({ ...template });
  /** Descriptors by constructors whose prototypes inherit nothing: objects made with \`__proto__: null\` are dictionaries to the host. */
  const DataDescriptor = function (value, writable, enumerable, configurable) {
    this.value = value;
    this.writable = writable;
    this.enumerable = enumerable;
    this.configurable = configurable;
  };
  DataDescriptor.prototype = Object.freeze({ __proto__: null });
  const GetterDescriptor = function (get, enumerable) {
    this.get = get;
    this.enumerable = enumerable;
    this.configurable = true;
  };
  GetterDescriptor.prototype = DataDescriptor.prototype;
  const descriptor = (value, writable, enumerable, configurable) => new DataDescriptor(value, writable, enumerable, configurable);
  /** CreateDataProperty: false where the object refuses. */
  const createDataProperty = (object, key, value) => reflect.defineProperty(object, key, descriptor(value, true, true, true));
  const createDataPropertyOrThrow = (object, key, value) => {
    if (!reflect.defineProperty(object, key, descriptor(value, true, true, true))) throw new TypeError(\`Cannot redefine property: \${reflect.apply(StringOf, undefined, [key])}\`);
  };
  const defineMethod = (object, key, value, enumerable) => {
    if (!reflect.defineProperty(object, key, descriptor(value, true, enumerable, true))) throw new TypeError(\`Cannot redefine property: \${reflect.apply(StringOf, undefined, [key])}\`);
  };
  const defineGetter = (object, key, get, enumerable) => {
    if (!reflect.defineProperty(object, key, new GetterDescriptor(get, enumerable))) throw new TypeError(\`Cannot redefine property: \${reflect.apply(StringOf, undefined, [key])}\`);
  };
  const defineSetter = (object, key, set, enumerable) => {
    if (!reflect.defineProperty(object, key, { __proto__: null, set, enumerable, configurable: true })) throw new TypeError(\`Cannot redefine property: \${reflect.apply(StringOf, undefined, [key])}\`);
  };
  const StringOf = String;
  const freeze = Object.freeze;
  /**
   * CreateDataProperty on an object that no guest has seen and that inherits from Object.prototype, whose own prototype nobody can
   * change: asking there for the key runs no guest code, and where nothing has it, assigning is the same and several times cheaper.
   */
  const addProperty = (object, key, value) => {
    if (key in object) createDataProperty(object, key, value);
    else object[key] = value;
  };
  const hasOwn = Object.hasOwn;
  /** The same where all own properties of the object are plain data: they can be assigned to. */
  const putProperty = (object, key, value) => {
    if (key in object && !hasOwn(object, key)) createDataProperty(object, key, value);
    else object[key] = value;
  };
  const isEnumerable = captured(Object.prototype.propertyIsEnumerable);
  const copying = (add) => (target, source, excluded) => {
    if (source === undefined || source === null) return target;
    const from = Object(source);
    const keys = reflect.ownKeys(from);
    outer: for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      for (let j = 0; j < excluded.length; j++) if (excluded[j] === key) continue outer;
      if (isEnumerable(from, key)) add(target, key, from[key]);
    }
    return target;
  };
  /** CopyDataProperties; the excluded keys are property keys. */
  const copyDataProperties = copying(createDataProperty);
  /** The same onto an object as addProperty takes it. */
  const addProperties = copying(addProperty);
  const getOwnPropertySymbols = Object.getOwnPropertySymbols;
  /** CopyDataProperties with nothing excluded: the host's copy has all that guests can observe, and is then moved. */
  const spreading = (add) => (target, source) => {
    const copy = { ...source };
    for (const key in copy) {
      // Properties of its own come first.
      if (!hasOwn(copy, key)) break;
      add(target, key, copy[key]);
    }
    const symbols = getOwnPropertySymbols(copy);
    for (let i = 0; i < symbols.length; i++) add(target, symbols[i], copy[symbols[i]]);
  };
  const addSpread = spreading(addProperty), putSpread = spreading(putProperty);
  /** EnumerableOwnProperties(object, key+value), as an array of two-element arrays. */
  const enumerableOwnEntries = (object) => {
    const entries = [];
    let count = 0;
    const keys = reflect.ownKeys(object);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key !== 'string') continue;
      const own = reflect.getOwnPropertyDescriptor(object, key);
      if (own !== undefined && own.enumerable) createDataProperty(entries, count++, [key, object[key]]);
    }
    return entries;
  };
  /** The keys that for-in visits, the host's own way, one at a time. */
  const forInIterator = function* (object) { for (const key in object) yield key; };
  const forInNext = captured(forInIterator.prototype.__proto__.next);
  const enumerate = (object) => { const keys = forInIterator(object); return () => forInNext(keys); };
  const taggedTemplateObject = (cooked, raw) => {
    const template = newArray(...cooked);
    reflect.defineProperty(template, 'raw', descriptor(freeze(newArray(...raw)), false, false, false));
    return freeze(template);
  };
  const newRegExp = (pattern, flags) => new RegExp(pattern, flags);
`;

/** Assignment and deletion as sloppy code does them: where the object refuses, nothing happens. */
export const sloppyObjectsSource = `({
  __proto__: null,
  setSloppy: (object, key, value) => { object[key] = value; },
  deleteSloppy: (object, key) => delete object[key],
})`;

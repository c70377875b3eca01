/**
 * The native functions that guest functions are made of, one template per kind and parameter count, so that `typeof`,
 * [[Prototype]], `new.target`, `length`, `name`, property order and the realm of a default prototype are the host's own.
 *
 * Each is called with a name and a function record, and hands its calls to the record. The name becomes the function's own by
 * standing as a computed key, which is several times cheaper than defineProperty.
 */

/** Functions with more parameters than this get their `length` by defineProperty. */
export const MAX_TEMPLATE_LENGTH = 6;
/** Up to this many parameters are handed over one by one; beyond, and where `arguments` is observable, as a list. */
export const MAX_FIXED_PARAMETERS = 4;

const parameters = (count: number): string => Array.from({ length: count }, (_, i) => `p${i}`).join(', ');
const also = (list: string, more: string): string => (list === '' ? more : `${list}, ${more}`);
const each = (count: number, make: (length: number, list: string) => string): string =>
  Array.from({ length: count + 1 }, (_, length) => make(length, parameters(length))).join(',\n');

/** A function without a name has it by having no key: naming is most of what making a function takes. */
const named = (func: string): string => `(name, record) => name === '' ? ${func} : ({ [name]: ${func} })[name]`;

const fixedKinds = {
  ordinary: (n: number, list: string) => named(`function (${list}) { return record.call${n}(${also('this, new.target', list)}); }`),
  method: (n: number, list: string) => `(name, record) => ({ [name](${list}) { return record.call${n}(${also('this, undefined', list)}); } })[name]`,
};

/** Starting a generator happens when it is called, not at the first next(): in a default value, after the parameters that count. */
const startAtCall = (list: string): string => also(list, '...{ [notAProperty]: activation = record.start(this, arguments) }');

const listKinds = {
  ordinaryList: (list: string) => `(name, record) => ({ [name]: function (${list}) { return record.callList(this, new.target, arguments); } })[name]`,
  methodList: (list: string) => `(name, record) => ({ [name](${list}) { return record.callList(this, undefined, arguments); } })[name]`,
  async: (list: string) => `(name, record) => ({ [name]: async function (${list}) {
    const activation = record.start(this, arguments);
    activation.resume('next', undefined);
    ${awaitLoop}
  } })[name]`,
  generator: (list: string) => `(name, record) => ({ [name]: function* (${startAtCall(list)}) {
    ${generatorLoop}
  } })[name]`,
  asyncGenerator: (list: string) => `(name, record) => ({ [name]: async function* (${startAtCall(list)}) {
    ${asyncGeneratorLoop}
  } })[name]`,
  lateGenerator: (list: string) =>
    `(name, record) => late.asGeneratorFunction(({ [name](${list}) { return late.generator(record.start(this, arguments), record.func); } })[name])`,
  lateAsyncGenerator: (list: string) =>
    `(name, record) => late.asAsyncGeneratorFunction(({ [name](${list}) { return late.asyncGenerator(record.start(this, arguments), record.func); } })[name])`,
};

const arrowKinds = {
  arrow: (n: number, list: string) => named(`(${list}) => record.call${n}(${also('undefined, undefined', list)})`),
};

/** An arrow has no `arguments`; the list is exact since a missing argument and undefined are the same to its parameters. */
const arrowListKinds = {
  arrowList: (list: string) => named(`(${also(list, '...rest')}) => record.callList(undefined, undefined, record.listOf([${list}], rest))`),
  asyncArrow: (list: string) => `(name, record) => ({ [name]: async (${also(list, '...rest')}) => {
    const activation = record.start(undefined, record.listOf([${list}], rest));
    activation.resume('next', undefined);
    ${awaitLoop}
  } })[name]`,
};

/** Exactly one native await for each of the guest's, so that ticks are the standard's. */
const awaitLoop = `
    while (!activation.done) {
      let value;
      try { value = await activation.value; } catch (error) { activation.resume('throw', error); continue; }
      activation.resume('next', value);
    }
    return activation.value;`;

/** How a template does what a body asks for. */
const asyncRequest = `activation.request === 'await' || activation.request === 'return' ? await activation.value
          : activation.request === 'yield' ? yield activation.value
          : yield* over(activation.value)`;
const request = `activation.request === 'yield' ? yield activation.value : yield* over(activation.value)`;

/**
 * Drives a body from one request to the next. When the guest asks a suspended generator to return, the native return completion is
 * under way in \`finally\`, its value out of reach and not needed: the body's finally blocks run there, and unless they end otherwise, the
 * native completion goes on by itself.
 */
const drive = (perform: string, returning: string, first = ''): string => `
    while (!activation.done) {
      let mode = 'return', value;
      try {
        ${first}
        value = ${perform};
        mode = 'next';
      } catch (error) {
        mode = 'throw';
        value = error;
      } finally {
        if (mode === 'return') {
          activation.resume('return', undefined);
          ${returning}
        }
      }
      activation.resume(mode, value);
    }`;

/** The body may yield in finally blocks, or return something else. */
const returning = `if (!activation.done) yield* generatorRest(activation);
          if (!activation.returning) return activation.value;`;

/**
 * A \`return\` of the body's whose operand must be awaited inside a statement that acts on exceptions: the native \`return\` awaits it, and
 * the body learns of a rejection, or goes on to its end as one that is asked to return. While it returns already, that would
 * not do: there the operand is awaited by itself, and once more at the end.
 */
const awaitingReturn = `if (activation.request === 'return') return activation.value;`;

/** It may await there, too; and only a \`return\` with an operand awaits what it returns. */
const asyncReturning = `while (!activation.done && (activation.request === 'await' || activation.request === 'return')) {
            try { value = await activation.value; } catch (error) { activation.resume('throw', error); continue; }
            activation.resume('next', value);
          }
          if (!activation.done) yield* asyncGeneratorRest(activation);
          if (!activation.returning) { if (activation.awaitsResult) return activation.value; return; }`;

const generatorLoop = `
    activation.resume('next', undefined);
    ${drive(request, returning)}
    return activation.value;`;

const asyncGeneratorLoop = `
    activation.resume('next', undefined);
    ${drive(asyncRequest, asyncReturning, awaitingReturn)}
    if (activation.awaitsResult) return activation.value;`;

const fixedClassKinds = (n: number, list: string) => `(name, record) => ({ [name]: class { constructor(${list}) { return record.construct${n}(${also('this, new.target', list)}); } } })[name]`;
const classKinds = (list: string) => `(name, record) => ({ [name]: class { constructor(${list}) { return record.constructBase(this, new.target, arguments); } } })[name]`;
const derivedKinds = (list: string) =>
  `(name, record, heritage) => ({ [name]: class extends heritage { constructor(${list}) { return record.constructDerived(new.target, arguments); } } })[name]`;

function templates(): string {
  const entries: string[] = [];
  for (const [kind, make] of Object.entries(fixedKinds)) entries.push(`${kind}: [${each(MAX_FIXED_PARAMETERS, (n, list) => make(n, list))}]`);
  for (const [kind, make] of Object.entries(listKinds)) entries.push(`${kind}: [${each(MAX_TEMPLATE_LENGTH, (_, list) => make(list))}]`);
  return entries.join(',\n');
}

function strictOnlyTemplates(): string {
  const entries: string[] = [];
  for (const [kind, make] of Object.entries(arrowKinds)) entries.push(`${kind}: [${each(MAX_FIXED_PARAMETERS, (n, list) => make(n, list))}]`);
  for (const [kind, make] of Object.entries(arrowListKinds)) entries.push(`${kind}: [${each(MAX_TEMPLATE_LENGTH, (_, list) => make(list))}]`);
  entries.push(`fixedBaseClass: [${each(MAX_FIXED_PARAMETERS, fixedClassKinds)}]`);
  entries.push(`baseClass: [${each(MAX_TEMPLATE_LENGTH, (_, list) => classKinds(list))}]`);
  entries.push(`derivedClass: [${each(MAX_TEMPLATE_LENGTH, (_, list) => derivedKinds(list))}]`);
  return entries.join(',\n');
}

const shared = /* js */ `
  const notAProperty = Symbol();
  /** What \`yield*\` of a template goes over: an iterator that the evaluator has got. */
  const Over = function (iterator) { this.iterator = iterator; };
  Over.prototype = Object.freeze({ __proto__: null, [SymbolIterator]() { return this.iterator; }, [SymbolAsyncIterator]() { return this.iterator; } });
  const over = (iterator) => new Over(iterator);
  /**
   * Go on with a generator that yields again while it returns. Their end is no return of the generator: what was sent with the
   * request to return is still under way there.
   */
  const generatorRest = function* (activation) {
    ${drive(request, returning)}
  };
  const asyncGeneratorRest = async function* (activation) {
    ${drive(asyncRequest, asyncReturning)}
  };
`;

/**
 * The host looks at a generator function's `prototype` before it evaluates the parameters. Where those are expressions, that is too
 * early, and such a function is a method that looks like a generator function.
 */
const lateGenerators = /* js */ `
  const GeneratorFunctionPrototype = getPrototypeOf(function* () {});
  const AsyncGeneratorFunctionPrototype = getPrototypeOf(async function* () {});
  const asGenerator = (generator, proto, fallback) => {
    setPrototypeOf(generator, isObject(proto) ? proto : fallback);
    return generator;
  };
  const looksLike = (functionPrototype) => {
    const prototype = functionPrototype.prototype;
    return (func) => {
      setPrototypeOf(func, functionPrototype);
      defineProperty(func, 'prototype', { __proto__: null, value: { __proto__: prototype }, writable: true, enumerable: false, configurable: false });
      return func;
    };
  };
  const runGenerator = function* (activation) { ${generatorLoop} };
  const runAsyncGenerator = async function* (activation) { ${asyncGeneratorLoop} };
  const GeneratorPrototype = GeneratorFunctionPrototype.prototype, AsyncGeneratorPrototype = AsyncGeneratorFunctionPrototype.prototype;
  const late = {
    __proto__: null,
    generator: (activation, func) => asGenerator(runGenerator(activation), func.prototype, GeneratorPrototype),
    asyncGenerator: (activation, func) => asGenerator(runAsyncGenerator(activation), func.prototype, AsyncGeneratorPrototype),
    asGeneratorFunction: looksLike(GeneratorFunctionPrototype),
    asAsyncGeneratorFunction: looksLike(AsyncGeneratorFunctionPrototype),
  };
`;

/** Statements of the kit; \`strictTemplates\` and \`sloppyTemplates\` are what they define. */
export const functionTemplatesSource = `
  ${shared}
  ${lateGenerators}
  const strictTemplates = (function () { 'use strict'; return { __proto__: null, ${templates()}, ${strictOnlyTemplates()} }; })();
`;

/** A function of what the sloppy templates need, evaluated as sloppy code of its own. */
export const sloppyTemplatesSource = `(function (notAProperty, over, generatorRest, asyncGeneratorRest, late) { return { __proto__: null, ${templates()} }; })`;

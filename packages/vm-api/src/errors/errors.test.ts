import { inspect } from 'node:util';
import { invalidArgType, invalidArgValue, invalidThis, outOfRange } from './argumentErrors';
import type { CodedError, ErrorClass } from './coded';
import * as moduleErrors from './moduleErrors';
import * as runErrors from './runErrors';

const firstLine = (error: Error): string => error.stack!.split('\n')[0]!;

describe('§0 coded errors', () => {
  const errors: [CodedError, ErrorClass, string, string][] = [
    [invalidThis('Module'), TypeError, 'ERR_INVALID_THIS', 'Value of "this" must be of type Module'],
    [runErrors.dynamicImportCallbackMissing(), TypeError, 'ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING', 'A dynamic import callback was not specified.'],
    [runErrors.contextNotInitialized(), Error, 'ERR_CONTEXT_NOT_INITIALIZED', 'context used is not initialized'],
    [moduleErrors.moduleStatus('must be unlinked'), Error, 'ERR_VM_MODULE_STATUS', 'Module status must be unlinked'],
    [moduleErrors.moduleAlreadyLinked(), Error, 'ERR_VM_MODULE_ALREADY_LINKED', 'Module has already been linked'],
    [moduleErrors.moduleNotModule(), Error, 'ERR_VM_MODULE_NOT_MODULE', 'Provided module is not an instance of Module'],
    [moduleErrors.moduleDifferentContext(), Error, 'ERR_VM_MODULE_DIFFERENT_CONTEXT', 'Linked modules must use the same context'],
    [moduleErrors.requestResolvedToErrored('a', 5), Error, 'ERR_VM_MODULE_LINK_FAILURE', "request for 'a' resolved to an errored module"],
    [moduleErrors.linkCountMismatch(1, 2), TypeError, 'ERR_MODULE_LINK_MISMATCH', 'Expected 1 modules, got 2'],
    [
      moduleErrors.cannotCreateCachedData(),
      Error,
      'ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA',
      'Cached data cannot be created for a module which has been evaluated',
    ],
  ];
  it.each(errors)('%s', (error, Base, code, message) => {
    expect(error).toBeInstanceOf(Base);
    expect(error.constructor).toBe(Base);
    expect(error.name).toBe(Base.name);
    expect(Object.getOwnPropertyDescriptor(error, 'code')).toEqual({ value: code, writable: true, enumerable: true, configurable: true });
    expect(error.message).toBe(message);
    expect(String(error)).toBe(`${Base.name} [${code}]: ${message}`);
    expect(firstLine(error)).toBe(`${Base.name} [${code}]: ${message}`);
    expect(inspect(error)).toContain(`code: '${code}'`);
  });

  const silent: [CodedError, ErrorClass, string, string][] = [
    [runErrors.scriptExecutionTimeout(5), Error, 'ERR_SCRIPT_EXECUTION_TIMEOUT', 'Script execution timed out after 5ms'],
    [runErrors.scriptExecutionInterrupted(), Error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED', 'Script execution was interrupted by `SIGINT`'],
    [moduleErrors.cachedDataRejected(), Error, 'ERR_VM_MODULE_CACHED_DATA_REJECTED', 'cachedData buffer was rejected'],
    [moduleErrors.moduleIsNotLinked(), Error, 'ERR_VM_MODULE_LINK_FAILURE', 'module is not linked'],
    [
      moduleErrors.requestOnUnlinkedModule('a', 'm'),
      Error,
      'ERR_VM_MODULE_LINK_FAILURE',
      "request for 'a' can not be resolved on module 'm' that is not linked",
    ],
    [
      moduleErrors.linkSameModuleMismatch('"foo"', 1, 0),
      TypeError,
      'ERR_MODULE_LINK_MISMATCH',
      `Module request 'ModuleCacheKey("foo")' at index 1 must be linked to the same module requested at index 0`,
    ],
    [
      moduleErrors.sourcePhaseNotDefined('m'),
      SyntaxError,
      'ERR_SOURCE_PHASE_NOT_DEFINED',
      "Source phase import object is not defined for module 'm'",
    ],
  ];
  it.each(silent)('without the code in text: %s', (error, Base, code, message) => {
    expect(error).toBeInstanceOf(Base);
    expect(Object.keys(error)).toEqual(['code']);
    expect(error.code).toBe(code);
    expect(String(error)).toBe(`${Base.name}: ${message}`);
    expect(firstLine(error)).toBe(`${Base.name}: ${message}`);
  });

  it('has the cause as an own enumerable property, undefined too', () => {
    expect(Object.keys(moduleErrors.requestResolvedToErrored('a', undefined))).toEqual(['code', 'cause']);
    expect(Object.getOwnPropertyNames(moduleErrors.moduleStatus('must be errored')).sort()).toEqual(['code', 'message', 'stack']);
  });

  it('is made in the realm of the class that is given', () => {
    class RealmError extends Error {}
    expect(runErrors.scriptExecutionTimeout(1, RealmError)).toBeInstanceOf(RealmError);
    expect(runErrors.scriptExecutionInterrupted(RealmError)).toBeInstanceOf(RealmError);
  });

  it('begins its stack at the caller', () => {
    function caller(): Error {
      return invalidThis('Module');
    }
    expect(caller().stack!.split('\n')[1]).toMatch(/at caller /);
  });
});

describe('§0 what is received', () => {
  class Foo {}
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [1, 'type number (1)'],
    [-0, 'type number (-0)'],
    [NaN, 'type number (NaN)'],
    [1n, 'type bigint (1n)'],
    ['x', "type string ('x')"],
    ["it's", `type string ("it's")`],
    ['a'.repeat(28), `type string ('${'a'.repeat(28)}')`],
    ['a'.repeat(29), `type string ('${'a'.repeat(25)}...')`],
    [Symbol('a'), 'type symbol (Symbol(a))'],
    [true, 'type boolean (true)'],
    [[], 'an instance of Array'],
    [new Foo(), 'an instance of Foo'],
    [Object.create(null), '[Object: null prototype] {}'],
    [{ constructor: { name: '' } }, '[Object]'],
    [(() => () => {})(), 'function '],
    [function named() {}, 'function named'],
  ])('%p', (value, description) => {
    expect(invalidArgType('options.filename', 'of type string', value).message).toBe(
      `The "options.filename" property must be of type string. Received ${description}`,
    );
  });

  it('calls a name without a dot an argument', () => {
    expect(invalidArgType('code', 'of type string', 1).message).toMatch(/^The "code" argument must be/);
    expect(invalidArgValue('exportNames.a', 'a', 'is duplicated').message).toBe("The property 'exportNames.a' is duplicated. Received 'a'");
    expect(invalidArgValue('mode', 'x'.repeat(200), 'is odd').message).toBe(`The argument 'mode' is odd. Received '${'x'.repeat(127)}...`);
  });

  it.each([
    [0, '0'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [4294967296, '4294967296'],
    [12345678901, '12_345_678_901'],
    [-1099511627776, '-1_099_511_627_776'],
  ])('the number %p', (value, description) => {
    expect(outOfRange('options.timeout', '>= 1', value).message).toBe(
      `The value of "options.timeout" is out of range. It must be >= 1. Received ${description}`,
    );
  });
});

import * as validators from './validators';

type Name = Exclude<keyof typeof validators, 'validateOneOf' | 'validateOptional'>;

const check = (validator: Name, value: unknown): string | undefined => {
  try {
    (validators[validator] as (value: unknown, name: string) => void)(value, 'options.x');
    return undefined;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code} ${message.replace(/^The .*? must be/, 'must be').replace(/^The value .*? must be/, 'must be')}`;
  }
};

describe('§0 validators', () => {
  it.each<[Name, unknown[]]>([
    ['validateString', ['', 'x']],
    ['validateBoolean', [true, false]],
    ['validateFunction', [() => {}, class {}]],
    ['validateObject', [{}, Object.create(null), new Proxy({}, {}), new Map()]],
    ['validateObjectOrArray', [{}, []]],
    ['validateArray', [[], new Proxy([], {})]],
    ['validateBuffer', [Buffer.alloc(1), new Uint16Array(1), new DataView(new ArrayBuffer(1))]],
    ['validateInt32', [0, -0, -2147483648, 2147483647]],
    ['validatePositiveUint32', [1, 4294967295]],
  ])('%s allows', (validator, values) => {
    for (const value of values) expect(check(validator, value)).toBeUndefined();
  });

  it.each<[Name, unknown, string]>([
    ['validateString', new String('x'), 'ERR_INVALID_ARG_TYPE must be of type string. Received an instance of String'],
    ['validateBoolean', null, 'ERR_INVALID_ARG_TYPE must be of type boolean. Received null'],
    ['validateFunction', {}, 'ERR_INVALID_ARG_TYPE must be of type function. Received an instance of Object'],
    ['validateObject', null, 'ERR_INVALID_ARG_TYPE must be of type object. Received null'],
    ['validateObject', [], 'ERR_INVALID_ARG_TYPE must be of type object. Received an instance of Array'],
    ['validateObject', function f() {}, 'ERR_INVALID_ARG_TYPE must be of type object. Received function f'],
    ['validateObjectOrArray', function f() {}, 'ERR_INVALID_ARG_TYPE must be of type object. Received function f'],
    ['validateArray', { length: 0 }, 'ERR_INVALID_ARG_TYPE must be an instance of Array. Received an instance of Object'],
    ['validateBuffer', 'x', "ERR_INVALID_ARG_TYPE must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')"],
    ['validateInt32', '1', "ERR_INVALID_ARG_TYPE must be of type number. Received type string ('1')"],
    ['validateInt32', 1.5, 'ERR_OUT_OF_RANGE must be an integer. Received 1.5'],
    ['validateInt32', 2147483648, 'ERR_OUT_OF_RANGE must be >= -2147483648 && <= 2147483647. Received 2147483648'],
    ['validateInt32', -2147483649, 'ERR_OUT_OF_RANGE must be >= -2147483648 && <= 2147483647. Received -2147483649'],
    ['validatePositiveUint32', null, 'ERR_INVALID_ARG_TYPE must be of type number. Received null'],
    ['validatePositiveUint32', 0, 'ERR_OUT_OF_RANGE must be >= 1 && <= 4294967295. Received 0'],
    ['validatePositiveUint32', NaN, 'ERR_OUT_OF_RANGE must be an integer. Received NaN'],
    ['validatePositiveUint32', Infinity, 'ERR_OUT_OF_RANGE must be an integer. Received Infinity'],
    ['validatePositiveUint32', 4294967296, 'ERR_OUT_OF_RANGE must be >= 1 && <= 4294967295. Received 4294967296'],
  ])('%s refuses %p', (validator, value, message) => {
    expect(check(validator, value)).toBe(message);
  });

  it('one of some values', () => {
    const microtaskMode = (value: unknown) => () =>
      validators.validateOneOf(value, 'options.microtaskMode', ['afterEvaluate', undefined]);
    expect(microtaskMode('afterEvaluate')).not.toThrow();
    expect(microtaskMode(undefined)).not.toThrow();
    expect(microtaskMode('x')).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_ARG_VALUE',
        message: "The property 'options.microtaskMode' must be one of: 'afterEvaluate', undefined. Received 'x'",
      }),
    );
  });

  it('undefined means not given, null does not', () => {
    expect(() => validators.validateOptional(undefined, 'options.x', validators.validateString)).not.toThrow();
    expect(() => validators.validateOptional(null, 'options.x', validators.validateString)).toThrow(TypeError);
  });
});

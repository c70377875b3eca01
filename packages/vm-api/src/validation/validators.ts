import { invalidArgType, invalidArgValue, outOfRange } from '../errors/argumentErrors';
import { inspect } from 'node:util';

/** Each validator returns when the value is allowed and throws the coded error of its argument or option when it is not. */
export type Validator<T> = (value: unknown, name: string) => asserts value is T;

export const validateString: Validator<string> = (value, name) => {
  if (typeof value !== 'string') throw invalidArgType(name, 'of type string', value);
};

export const validateBoolean: Validator<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw invalidArgType(name, 'of type boolean', value);
};

export const validateFunction: Validator<Function> = (value, name) => {
  if (typeof value !== 'function') throw invalidArgType(name, 'of type function', value);
};

/** An object that is neither null, nor an array, nor a function. */
export const validateObject: Validator<object> = (value, name) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgType(name, 'of type object', value);
};

/** An object that may be an array, as sandboxes may. */
export const validateObjectOrArray: Validator<object> = (value, name) => {
  if (typeof value !== 'object' || value === null) throw invalidArgType(name, 'of type object', value);
};

export const validateArray: Validator<unknown[]> = (value, name) => {
  if (!Array.isArray(value)) throw invalidArgType(name, 'an instance of Array', value);
};

export const validateBuffer: Validator<NodeJS.ArrayBufferView> = (value, name) => {
  if (!ArrayBuffer.isView(value)) throw invalidArgType(name, 'an instance of Buffer, TypedArray, or DataView', value);
};

export const validateInt32: Validator<number> = (value, name) => validateInteger(value, name, -2147483648, 2147483647);

/** What timeouts are: a whole number from 1 on. */
export const validatePositiveUint32: Validator<number> = (value, name) => validateInteger(value, name, 1, 4294967295);

export function validateOneOf(value: unknown, name: string, allowed: readonly unknown[]): void {
  if (allowed.includes(value)) return;
  throw invalidArgValue(name, value, `must be one of: ${allowed.map((each) => inspect(each)).join(', ')}`);
}

/** What is absent is not looked at; anything else, null included, has to be allowed. */
export function validateOptional<T>(value: unknown, name: string, validate: Validator<T>): asserts value is T | undefined {
  const check: Validator<T> = validate;
  if (value !== undefined) check(value, name);
}

function validateInteger(value: unknown, name: string, min: number, max: number): void {
  if (typeof value !== 'number') throw invalidArgType(name, 'of type number', value);
  if (!Number.isInteger(value)) throw outOfRange(name, 'an integer', value);
  if (value < min || value > max) throw outOfRange(name, `>= ${min} && <= ${max}`, value);
}

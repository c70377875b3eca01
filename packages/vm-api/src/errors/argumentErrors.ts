import { coded } from './coded';
import { describeNumber, describeReceived, inspectReceived } from './received';

/** Options are spoken of as properties, parameters as arguments. */
const noun = (name: string): string => (name.includes('.') ? 'property' : 'argument');

/** A value of the wrong type; `kind` is the end of "must be …". */
export const invalidArgType = coded(
  TypeError,
  'ERR_INVALID_ARG_TYPE',
  (name: string, kind: string, value: unknown) => `The "${name}" ${noun(name)} must be ${kind}. Received ${describeReceived(value)}`,
);

/** A value of the right type that is not allowed; `reason` is what follows the name. */
export const invalidArgValue = coded(
  TypeError,
  'ERR_INVALID_ARG_VALUE',
  (name: string, value: unknown, reason: string) => `The ${noun(name)} '${name}' ${reason}. Received ${inspectReceived(value)}`,
);

/** A number outside its range; `range` is the end of "must be …". */
export const outOfRange = coded(
  RangeError,
  'ERR_OUT_OF_RANGE',
  (name: string, range: string, value: unknown) =>
    `The value of "${name}" is out of range. It must be ${range}. Received ${describeNumber(value)}`,
);

/** A method or an accessor on an object without its brand. */
export const invalidThis = coded(TypeError, 'ERR_INVALID_THIS', (type: string) => `Value of "this" must be of type ${type}`);

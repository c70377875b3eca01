import type { ErrorDetails } from '../errors';
import type { Referrer } from '../host/Host';
import { referrerId } from '../modules/moduleId';

/** The second argument of an import call is neither undefined nor an object. */
export function optionsNotAnObject(referrer: Referrer, specifier: string): ErrorDetails {
  return importCallError('import-options', referrer, `The options of import('${specifier}') are not an object`);
}

/** The `with` of an import call's options is neither undefined nor an object. */
export function attributesNotAnObject(referrer: Referrer, specifier: string): ErrorDetails {
  return importCallError('import-options', referrer, `'with' in the options of import('${specifier}') is not an object`);
}

/** An import attribute of an import call has a value that is no string. */
export function attributeValueNotAString(referrer: Referrer, specifier: string, key: string): ErrorDetails {
  return importCallError('import-attribute-value', referrer, `The import attribute '${key}' of import('${specifier}') is not a string`);
}

function importCallError(code: string, referrer: Referrer, message: string): ErrorDetails {
  const module = referrerId(referrer);
  return { code, message: `${message} (in '${module}')`, modules: [module] };
}

import { validateContext } from '../../contexts/isContext';
import { validateObject, validateOptional, validateString, type Validator } from '../../validation/validators';
import { nextIdentifier } from '../identifiers';

/** What both kinds of modules can be given. */
export interface ModuleOptions {
  /** What stack traces call the module; `vm:module(N)` by default. */
  readonly identifier?: string | undefined;
  /** A contextified object; the main realm by default. */
  readonly context?: object | undefined;
  /** What `import source` of the module gives: an object of the module's alone. */
  readonly sourceObject?: object | undefined;
}

/** The options that are common to both kinds of modules, checked in Node's order. */
export function checkedModuleOptions({ context, identifier, sourceObject }: ModuleOptions): ModuleOptions & { identifier: string } {
  if (context !== undefined) {
    const check: Validator<object> = validateObject;
    check(context, 'context');
    validateContext(context, 'options.context');
  }
  validateOptional(identifier, 'options.identifier', validateString);
  validateOptional(sourceObject, 'options.sourceObject', validateObject);
  return { context, identifier: identifier ?? nextIdentifier(context), sourceObject };
}

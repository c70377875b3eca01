/* eslint-disable @typescript-eslint/no-explicit-any -- a script's value, as Node's types have it */
import type { ContextObject } from '../contexts/constants';
import { newContextOptions } from '../contexts/contextOptions';
import { createContext } from '../contexts/createContext';
import { Script, validateObjectContext } from './Script';
import { parsingContext, type RunningCodeInNewContextOptions, type RunningCodeOptions, type ScriptOptions } from './scriptOptions';

/** The same as `new Script(code, options)`. */
export function createScript(code: string, options?: ScriptOptions | string): Script {
  return new Script(code, options);
}

/**
 * Compiles a text and runs it in the main realm.
 *
 * @returns its completion value
 */
export function runInThisContext(code: string, options?: RunningCodeOptions | string): any {
  const given = typeof options === 'string' ? { filename: options } : options;
  return new Script(code, given).runInThisContext(given);
}

/**
 * Compiles a text and runs it in a context; a text that is no script gives a SyntaxError of the context's realm.
 *
 * @returns its completion value
 */
export function runInContext(code: string, contextifiedObject: object, options?: RunningCodeOptions | string): any {
  validateObjectContext(contextifiedObject);
  const given = spread(options, contextifiedObject);
  return new Script(code, given).runInContext(contextifiedObject, given);
}

/**
 * Makes a context, compiles a text and runs it there.
 *
 * @param contextObject as createContext takes it
 * @returns its completion value
 */
export function runInNewContext(code: string, contextObject?: ContextObject, options?: RunningCodeInNewContextOptions | string): any {
  const given = typeof options === 'string' ? { filename: options } : options;
  const context = createContext(contextObject, newContextOptions(given));
  const own = spread(given, context);
  return new Script(code, own).runInNewContext(context, own);
}

/** Whatever is no object has no options. */
function spread(options: RunningCodeInNewContextOptions | string | undefined, context: object): RunningCodeInNewContextOptions {
  return { ...(typeof options === 'string' ? { filename: options } : options), [parsingContext]: context };
}

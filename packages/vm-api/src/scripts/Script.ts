/* eslint-disable @typescript-eslint/no-explicit-any -- a script's value, as Node's types have it */
import { decodeCachedData, encodeCachedData } from '../cachedData/cachedData';
import type { ContextObject } from '../contexts/constants';
import { newContextOptions, type NewContextOptions } from '../contexts/contextOptions';
import { createContext } from '../contexts/createContext';
import { validateContext } from '../contexts/isContext';
import { realmOf } from '../engine/realmOf';
import { runGuest } from '../engine/runGuest';
import type { ErrorClass } from '../errors/coded';
import { validateObject } from '../validation/validators';
import { showingErrors } from './displayErrors';
import { named, parseScriptSource } from './parseScriptSource';
import { ScriptCode } from './ScriptCode';
import { readRunOptions, readScriptOptions, type RunningScriptOptions, type ScriptOptions } from './scriptOptions';
import type { SourceComments } from './sourceComments';

/** What cached data keep of a script. */
type Facts = SourceComments;

/** What a script is made of. */
interface Parts {
  readonly sourceText: string;
  readonly facts: Facts;
  readonly code: ScriptCode;
}

let partsOf: (script: object) => Parts;
let setParts: (script: ContextifyScript, parts: Parts) => void;

/** The part of scripts that in Node is native. */
class ContextifyScript {
  declare createCachedData: () => NonSharedBuffer;
  #parts: Parts | undefined;

  static {
    partsOf = (script) => {
      if (#parts in script && script.#parts !== undefined) return script.#parts;
      throw new TypeError('Illegal invocation');
    };
    setParts = (script, parts) => { script.#parts = parts; };
  }
}

Object.defineProperty(ContextifyScript.prototype, 'createCachedData', {
  value: function createCachedData(this: object): NonSharedBuffer {
    const { sourceText, facts } = partsOf(this);
    return encodeCachedData('script', sourceText, facts);
  },
  writable: true,
  enumerable: true,
  configurable: true,
});

/** A script that has been parsed and can be run in any context, as often as one likes. */
export class Script extends ContextifyScript {
  declare cachedData?: NonSharedBuffer;
  declare cachedDataProduced?: boolean;
  declare cachedDataRejected?: boolean;
  /** The name that the script gives itself by a comment. */
  declare sourceURL: string | undefined;
  declare sourceMapURL: string | undefined;

  /**
   * @param code the text, or anything that can be converted to one
   * @param options the filename alone, or all options
   * @throws SyntaxError for a text that is no script; ERR_INVALID_ARG_TYPE and ERR_OUT_OF_RANGE for options
   */
  constructor(code: string, options: ScriptOptions | string = {}) {
    const sourceText = `${code}`;
    super();
    const { cachedData, produceCachedData, importModuleDynamically, context, ...place } = readScriptOptions(options);
    const source = { sourceText, ...place };
    const cached = cachedData && decodeCachedData<Facts>(cachedData, 'script', sourceText);
    const parse = () => named(parseScriptSource(source, context, Script as never), place.filename);
    let early = cached === undefined ? parse() : undefined;
    const facts: Facts = cached ?? { sourceURL: early!.sourceURL, sourceMapURL: early!.sourceMapURL };
    const code_ = new ScriptCode(() => (early ??= parse()).parsed, { referrer: this, importModuleDynamically }, { line: place.lineOffset, column: place.columnOffset });
    setParts(this, { sourceText, facts, code: code_ });
    if (produceCachedData) {
      this.cachedData = this.createCachedData();
      this.cachedDataProduced = true;
    }
    if (cachedData !== undefined) this.cachedDataRejected = cached === undefined;
    this.sourceURL = facts.sourceURL;
    this.sourceMapURL = facts.sourceMapURL;
  }

  /**
   * Runs the script in the main realm.
   *
   * @returns its completion value
   * @throws what it throws; the errors of limits and options
   */
  runInThisContext(options?: RunningScriptOptions): any {
    return run(this, undefined, options);
  }

  /**
   * Runs the script in a context.
   *
   * @returns its completion value
   * @throws ERR_INVALID_ARG_TYPE for what is no context; what the script throws; the errors of limits and options
   */
  runInContext(contextifiedObject: object, options?: RunningScriptOptions): any {
    validateObjectContext(contextifiedObject);
    return run(this, contextifiedObject, options);
  }

  /**
   * Makes a context and runs the script in it.
   *
   * @param contextObject as createContext takes it
   * @returns the script's completion value
   */
  runInNewContext(contextObject?: ContextObject, options?: RunningScriptOptions & NewContextOptions): any {
    return this.runInContext(createContext(contextObject, newContextOptions(options)), options);
  }
}

/** A context, said to be no object where it is none. */
export function validateObjectContext(value: unknown): asserts value is object {
  if (!Array.isArray(value)) validateObjectOnly(value);
  validateContext(value);
}

const validateObjectOnly: (value: unknown) => void = (value) => { (validateObject as (value: unknown, name: string) => void)(value, 'object'); };

function run(script: Script, context: object | undefined, options: RunningScriptOptions = {}): unknown {
  const { code } = partsOf(script);
  const { displayErrors, ...limits } = readRunOptions(options);
  const realm = realmOf(context);
  const ErrorClass = context === undefined ? Error : (realm.Intrinsics['%Error%'] as unknown as ErrorClass);
  return runGuest(context, () => showingErrors(displayErrors, () => code.evaluate(realm)), { ...limits, ErrorClass });
}

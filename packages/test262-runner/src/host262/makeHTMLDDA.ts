import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';

/**
 * An object with an [[IsHTMLDDA]] slot that returns null when it is called. V8 makes one for those who test it; elsewhere
 * there is none.
 *
 * @returns undefined (the value, not such an object) where the host cannot make one
 */
export function makeHTMLDDA(): unknown {
  setFlagsFromString('--allow-natives-syntax');
  try {
    return runInThisContext('%GetUndetectable()');
  } catch {
    return undefined; // no V8, or one without the function: INTERPRETING.md lets a host go without
  } finally {
    setFlagsFromString('--no-allow-natives-syntax');
  }
}

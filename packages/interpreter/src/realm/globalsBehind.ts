import { isProxy } from 'node:util/types';

const names = [
  'Object', 'Function', 'Array', 'String', 'Symbol', 'Promise', 'Proxy', 'Reflect', 'RegExp', 'JSON', 'WeakSet', 'ArrayBuffer', 'Uint8Array', 'WebAssembly', 'eval',
  'Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'AggregateError', 'SuppressedError',
  'DisposableStack', 'AsyncDisposableStack',
] as const;

/** How code gets hold of a built-in without naming it, where there is a way. */
const sources: Readonly<Record<string, string>> = {
  Object: '({}).constructor',
  Function: '(() => {}).constructor',
  Array: '[].constructor',
  String: "''.constructor",
  Symbol: '({}).constructor.getOwnPropertySymbols([].constructor.prototype)[0].constructor',
  Promise: '(async () => {})().constructor',
  RegExp: '/x/.constructor',
  Error: '({}).constructor.getPrototypeOf((() => { try { null.x; } catch (error) { return error.constructor; } })())',
  TypeError: '(() => { try { null.x; } catch (error) { return error.constructor; } })()',
  RangeError: '(() => { try { [].length = -1; } catch (error) { return error.constructor; } })()',
  ReferenceError: '(() => { try { x; let x; } catch (error) { return error.constructor; } })()',
  SyntaxError: "(() => { try { /x/.constructor('('); } catch (error) { return error.constructor; } })()",
};

/** What the kit only uses, so that the engine's own realm can stand in. */
const borrowed: Readonly<Record<string, unknown>> = { Proxy, Reflect, JSON, WeakSet, ArrayBuffer, Uint8Array };

/**
 * The built-ins of a contextified realm by name. A sandbox that has a property of such a name hides the built-in from all code in the
 * realm: it is found by other means then, where there are any.
 *
 * @param evaluate evaluates one of the expressions of this file natively in the realm
 */
export function globalsBehind(sandbox: object, evaluate: (source: string) => unknown): Readonly<Record<string, unknown>> {
  const entries = names.map((name) => {
    const hidden = isProxy(sandbox) || name in sandbox;
    return [name, hidden ? behind(name, evaluate) : evaluate(`typeof ${name} === 'undefined' ? undefined : ${name}`)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function behind(name: string, evaluate: (source: string) => unknown): unknown {
  const source = sources[name];
  return source === undefined ? borrowed[name] : evaluate(source);
}

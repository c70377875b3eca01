import type { FunctionRecord } from '../evaluator/functions/FunctionRecord';
import { recordOf } from '../evaluator/functions/functionRecords';
import { StandIn } from '../evaluator/functions/StandIn';
import type { HostRealm } from './HostRealm';
import type { RealmKit } from './RealmKit';

/**
 * Function.prototype.toString shows the source text of guest functions, and nothing of what the engine's own are made of.
 *
 * https://tc39.es/ecma262/#sec-function.prototype.tostring
 */
export function replaceFunctionToString({ kit }: HostRealm, functionPrototype: object): void {
  const native = kit.get(functionPrototype, 'toString') as () => string;
  kit.defineMethod(functionPrototype, 'toString', kit.makeBuiltin('toString', 0, (thisValue) => functionToString(kit, native, thisValue)), false);
}

/** @param native the host's own Function.prototype.toString */
export function functionToString(kit: RealmKit, native: () => string, thisValue: unknown): string {
  if (typeof thisValue !== 'function') return kit.Reflect.apply(native, thisValue, []);
  const record = recordOf(thisValue);
  if (record !== undefined && !(record instanceof StandIn)) return isSourceAvailable(record) ? sourceTextOf(record) : nativeText(thisValue);
  return kit.isBuiltin(thisValue) ? nativeText(thisValue) : withoutOddName(kit.Reflect.apply(native, thisValue, []));
}

/** https://tc39.es/ecma262/#sec-hosthassourcetextavailable */
function isSourceAvailable({ code, func }: FunctionRecord): boolean {
  const { agent } = code.unit;
  return agent.host.HostHasSourceTextAvailable(agent, func);
}

/** [[SourceText]] of a guest function: exactly the text that it was made from. */
function sourceTextOf({ code: { node, unit }, ownSourceText }: FunctionRecord): string {
  if (ownSourceText !== undefined) return ownSourceText;
  const { start, end } = node;
  return unit.sourceText.slice('static' in node && node.static === true ? behindStatic(unit.sourceText, start!) : start!, end!);
}

/** The word `static` is no part of the method's definition, though of its node. */
function behindStatic(text: string, start: number): number {
  const token = /static(?:\s|\/\*[^]*?\*\/|\/\/.*)*/y;
  token.lastIndex = start;
  token.test(text);
  return token.lastIndex;
}

/** NativeFunction syntax. */
function nativeText(func: object): string {
  const name = Object.getOwnPropertyDescriptor(func, 'name')?.value as unknown;
  return `function ${typeof name === 'string' && identifier.test(name) ? name : ''}() { [native code] }`;
}

/** The host's text for one of its own functions: NativeFunction syntax has no room for names such as that of RegExp's `get $&`. */
function withoutOddName(text: string): string {
  const name = /^function ([^(]*)\(\) \{ \[native code\] \}$/u.exec(text)?.[1];
  return name === undefined || nativeName.test(name) ? text : 'function () { [native code] }';
}

const nativeName = /^(?:[gs]et )?(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\[[^]*\])?$/u;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

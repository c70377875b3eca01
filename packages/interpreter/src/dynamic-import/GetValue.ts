import type { ThrowCompletionOr } from '../completion';

/** https://tc39.es/ecma262/#sec-getvalue: compiled expressions never give a reference, so the value is there already. */
export function GetValue(value: unknown): ThrowCompletionOr<unknown> {
  return value;
}

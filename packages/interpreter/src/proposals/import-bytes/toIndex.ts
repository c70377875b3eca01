import type { Realm } from '../../realm/Realm';

/** https://tc39.es/ecma262/#sec-tointegerorinfinity, where the conversion of objects and its errors are the realm's */
export function toIntegerOrInfinity({ kit }: Realm, value: unknown): number {
  const number = kit.unaryOperators['+']!(value) as number;
  return Number.isNaN(number) ? 0 : Math.trunc(number);
}

/** A relative index as a position between 0 and the length. */
export function clamp(relative: number, length: number): number {
  return relative < 0 ? Math.max(length + relative, 0) : Math.min(relative, length);
}

/** https://tc39.es/ecma262/#sec-toindex */
export function toIndex(realm: Realm, value: unknown): number {
  const integer = toIntegerOrInfinity(realm, value);
  if (integer < 0 || integer > Number.MAX_SAFE_INTEGER) throw realm.newError('RangeError', 'Invalid length of an ArrayBuffer');
  return integer;
}

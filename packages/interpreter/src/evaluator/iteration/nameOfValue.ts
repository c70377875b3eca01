import type { Realm } from '../../realm/Realm';

/** What an error message calls a value: no code of the guest's runs for it. */
export function nameOfValue(value: unknown, { kit }: Realm): string {
  if (typeof value === 'function') return 'function';
  if (typeof value === 'object' && value !== null) return '#<Object>';
  return typeof value === 'symbol' ? String(value) : kit.toString(value);
}

/**
 * Reports each write to a field, which stays a data field for everybody who reads or writes it: an accessor of the record's own.
 * A write of the value that is there already is none.
 */
export function watchField(record: object, field: PropertyKey, report: (old: unknown, value: unknown) => void): void {
  let current = Reflect.get(record, field) as unknown;
  Object.defineProperty(record, field, {
    enumerable: true,
    configurable: true,
    get: () => current,
    set(value: unknown) {
      const old = current;
      current = value;
      if (!Object.is(old, value)) report(old, value);
    },
  });
}

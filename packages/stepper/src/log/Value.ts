/** Names a record of the run in a log. A module's is the module's id, `#2` behind it when another module has that already. */
export type RecordId = string;

/**
 * A value as a log has it: JSON, without any object of the run. Strings, finite numbers, booleans and null stand for themselves.
 */
export type Value = string | number | boolean | null | StructuredValue;

/** What is not JSON's own. Each form has a member that no other form has. */
export type StructuredValue =
  | UndefinedValue
  | EmptyValue
  | NumberValue
  | BigIntValue
  | SymbolValue
  | TextValue
  | RecordValue
  | ListValue
  | FieldsValue
  | CompletionValue
  | ObjectValue;

/** The guest's undefined. */
export interface UndefinedValue {
  readonly undefined: true;
}

/** A field or argument that is empty, not present, or not set. */
export interface EmptyValue {
  readonly empty: true;
}

/** A number that JSON cannot write. */
export interface NumberValue {
  readonly number: 'NaN' | 'Infinity' | '-Infinity' | '-0';
}

export interface BigIntValue {
  readonly bigint: string;
}

/** A Symbol by its description; constants of the algorithms, such as namespace, look the same. */
export interface SymbolValue {
  readonly symbol: string;
}

/** A long string: its beginning, and how long it is. */
export interface TextValue {
  readonly text: string;
  readonly length: number;
}

export interface RecordValue {
  readonly record: RecordId;
}

/** A List; `length` is there when it has more elements than are shown. */
export interface ListValue {
  readonly list: readonly Value[];
  readonly length?: number;
}

/** A record that has no identity of its own, such as a ModuleRequest Record. */
export interface FieldsValue {
  readonly fields: Readonly<Record<string, Value>>;
}

export interface CompletionValue {
  readonly completion: 'normal' | 'throw';
  readonly value: Value;
}

/** An object, told in a few words. */
export interface ObjectValue {
  readonly object: string;
}

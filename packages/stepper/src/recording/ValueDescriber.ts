import { ExportNameList, GraphLoadingState, LoadedModuleRequests, NormalCompletion, ResolvedBindingRecord, ThrowCompletion } from '@modrec/interpreter';
import type { RecordId, Value } from '../log/Value';
import { describeObject, type ObjectView } from './describeObject';
import { isMutableList } from './watchList';

/** Longer strings, and the later elements of longer Lists, are left out of arguments and results. */
const longestString = 200;
const longestList = 100;
const deepest = 4;

/** Turns values of the algorithms into those of a log. */
export class ValueDescriber {
  /** @param recordId the name of a record that has an identity; undefined for everything else */
  constructor(
    private readonly view: ObjectView,
    private readonly recordId: (value: object) => RecordId | undefined,
  ) {}

  /** An argument or a result. */
  readonly value = (value: unknown): Value => this.#value(value, 0);

  /** What a field holds: undefined stands for empty there, and a List is whole. */
  readonly field = (value: unknown): Value => {
    if (value === undefined) return { empty: true };
    const elements = this.#isProxy(value) ? undefined : elementsOf(value);
    return elements === undefined ? this.#value(value, 0) : { list: elements.map((element) => this.#value(element, 1)) };
  };

  #value(value: unknown, depth: number): Value {
    switch (typeof value) {
      case 'string': return value.length <= longestString ? value : { text: value.slice(0, longestString), length: value.length };
      case 'number': return numberValue(value);
      case 'boolean': return value;
      case 'undefined': return { undefined: true };
      case 'bigint': return { bigint: String(value) };
      case 'symbol': return { symbol: value.description ?? '' };
      default: return value === null ? null : this.#object(value as object, depth);
    }
  }

  #object(value: object, depth: number): Value {
    const record = this.#identified(value);
    if (record !== undefined) return record;
    if (this.#isProxy(value)) return { object: 'Proxy' };
    if (value instanceof NormalCompletion) return { completion: 'normal', value: this.#value(value.Value, depth) };
    if (value instanceof ThrowCompletion) return { completion: 'throw', value: this.#value(value.Value, depth) };
    if (depth < deepest) {
      const elements = elementsOf(value);
      if (elements !== undefined) return this.#list(elements, depth);
      const fields = recordFields(value);
      if (fields.length > 0) return { fields: Object.fromEntries(fields.map(([name, held]) => [name, this.#value(held, depth + 1)])) };
    }
    return { object: describeObject(value, this.view) };
  }

  #isProxy(value: unknown): boolean {
    return ((typeof value === 'object' && value !== null) || typeof value === 'function') && this.view.isProxy(value);
  }

  #identified(value: object): Value | undefined {
    const record = this.recordId(value);
    return record === undefined ? undefined : { record };
  }

  #list(elements: readonly unknown[], depth: number): Value {
    const list = elements.slice(0, longestList).map((element) => this.#value(element, depth + 1));
    return elements.length > longestList ? { list, length: elements.length } : { list };
  }
}

/** What a List of the algorithms holds; a guest's array is no List. */
function elementsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value instanceof Array ? (value as unknown[]) : undefined;
  if (isMutableList(value) || value instanceof Set || value instanceof ExportNameList) return [...(value as Iterable<unknown>)];
  return undefined;
}

/** The fields of a record that has no class of its own. */
function recordFields(value: object): readonly (readonly [string, unknown])[] {
  const isRecord = Object.getPrototypeOf(value) === Object.prototype || value instanceof ResolvedBindingRecord;
  if (!isRecord || value instanceof LoadedModuleRequests || value instanceof GraphLoadingState) return [];
  return Object.entries(value).filter(([name]) => /^[A-Z]/.test(name));
}

function numberValue(value: number): Value {
  if (Object.is(value, -0)) return { number: '-0' };
  return Number.isFinite(value) ? value : { number: String(value) as 'NaN' };
}

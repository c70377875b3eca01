import type { StaticSemanticsTracer } from '../algorithm';
import { listConcatenation } from '../staticSemantics/listConcatenation';

/**
 * The value of an operation for the part of a left-recursive list that comes before an item. Such lists are walked from
 * their first item, so that a long module costs no host stack; asking an operation for its value here gives it back.
 */
export interface Computed<Result> {
  readonly type: 'Computed';
  readonly result: Result;
}

/**
 * Evaluates an operation over `List : Item` (`ofFirst`) and `List : List Item` (`ofMore`).
 * The items must not be empty.
 */
export function foldList<Item, Result>(
  items: readonly Item[],
  ofFirst: (item: Item) => Result,
  ofMore: (list: Computed<Result>, item: Item) => Result,
): Result {
  let result = ofFirst(items[0]!);
  for (let index = 1; index < items.length; index += 1) {
    result = ofMore({ type: 'Computed', result }, items[index]!);
  }
  return result;
}

/**
 * An operation over a list whose value is the list-concatenation of its items' values. Where somebody watches, that is `foldList`;
 * else the lists are joined at once.
 */
export function concatenateList<Item, Element>(
  tracer: StaticSemanticsTracer | null,
  items: readonly Item[],
  ofItem: (item: Item) => Element[],
  ofMore: (list: Computed<Element[]>, item: Item) => Element[],
): Element[] {
  if (tracer !== null) return foldList(items, ofItem, ofMore);
  let result: Element[] = [];
  for (const item of items) result = listConcatenation(result, ofItem(item));
  return result;
}

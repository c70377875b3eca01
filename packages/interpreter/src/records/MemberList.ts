/**
 * A List that knows its members. The standard asks "stack contains module" for every edge of a graph; on an array that would make
 * wide and deep graphs quadratic.
 */
export class MemberList<Element> implements Iterable<Element> {
  readonly #elements: Element[] = [];
  readonly #occurrences = new Map<Element, number>();

  get length(): number {
    return this.#elements.length;
  }

  append(element: Element): void {
    this.#elements.push(element);
    this.#occurrences.set(element, this.occurrences(element) + 1);
  }

  includes(element: Element): boolean {
    return this.#occurrences.has(element);
  }

  /** How many times the list holds the element. */
  occurrences(element: Element): number {
    return this.#occurrences.get(element) ?? 0;
  }

  last(): Element | undefined {
    return this.#elements.at(-1);
  }

  removeLast(): void {
    if (this.#elements.length === 0) return;
    const element = this.#elements.pop() as Element;
    const left = this.occurrences(element) - 1;
    if (left === 0) this.#occurrences.delete(element);
    else this.#occurrences.set(element, left);
  }

  [Symbol.iterator](): IterableIterator<Element> {
    return this.#elements[Symbol.iterator]();
  }
}
